import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellBehaviour } from '#core/versions/behaviour';
import type { ComparisonState } from '#session/comparison';
import { CorrectMatch } from './correct-match.tsx';
import { type DifferenceRow, differenceRows, type Part, SYMBOLS } from './difference-row.ts';
import { useComparison } from './use-comparison.ts';
import { useMarkColours } from './use-mark-colours.ts';
import { useRecordWords } from './use-record-words.ts';
import { useSideNames } from './use-side-names.ts';
import classes from './difference-list.module.css';

interface DifferenceListProps {
  readonly services: NonNullable<ComparisonState['services']>;
  readonly result: NonNullable<ComparisonState['result']>;
  readonly selected: DifferenceRow | null;
  readonly onSelect: (row: DifferenceRow | null) => void;
}

/** Everything that differs, part by part; what is only drawn elsewhere and what is the same is folded away. */
export function DifferenceList({ services, result, selected, onSelect }: DifferenceListProps) {
  const { t } = useTranslation();
  const parts = useMemo(() => differenceRows(result), [result]);
  const rowsOf = (part: Part) => (
    <ul className={classes.rows}>
      {parts[part].map((row) => (
        <Row
          key={`${row.group?.kind ?? row.table} ${row.a ?? ''} ${row.b ?? ''}`}
          row={row}
          parts={parts}
          services={services}
          selected={isSameRow(row, selected)}
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
  const { untried } = result.matching;
  return (
    <>
      {untried.length > 0 && (
        <p className={classes.soft} role="status">
          {t('compare.screen.untried', {
            names: untried.map((table) => t(`compare.table.${table}`)).join('\n'),
          })}
        </p>
      )}
      {(['drawing', 'parameters'] as const).map((part) => (
        <section key={part} className={classes.part} aria-label={t(`compare.part.${part}`)}>
          <h3>{t(`compare.part.${part}`)}</h3>
          {parts[part].length === 0 ? <p className={classes.soft}>{t('compare.part.none')}</p> : rowsOf(part)}
        </section>
      ))}
      <section className={classes.part} aria-label={t('compare.part.behaviour')}>
        <h3>{t('compare.part.behaviour')}</h3>
        <Behaviour services={services} result={result} />
      </section>
      {parts.journeys.length > 0 && (
        <section className={classes.part} aria-label={t('compare.part.journeys')}>
          <h3>{t('compare.part.journeys')}</h3>
          <Journeys result={result} />
          {rowsOf('journeys')}
        </section>
      )}
      {(['layout', 'same'] as const).map(
        (part) =>
          parts[part].length > 0 && (
            <Fold key={part} title={t(`compare.part.${part}`, { n: parts[part].length })}>
              {() => rowsOf(part)}
            </Fold>
          ),
      )}
    </>
  );
}

/** Something folded away; it is made when it is opened, since it may be hundreds of rows. */
function Fold({ title, children }: { title: string; children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}

function isSameRow(row: DifferenceRow, other: DifferenceRow | null): boolean {
  if (other === null || row.group !== other.group) return false;
  return row.a === other.a && row.b === other.b && row.table === other.table;
}

interface RowProps extends Pick<DifferenceListProps, 'services' | 'onSelect'> {
  readonly row: DifferenceRow;
  readonly parts: ReturnType<typeof differenceRows>;
  readonly selected: boolean;
}

function Row({ row, parts, services, selected, onSelect }: RowProps) {
  const { t } = useTranslation();
  const colours = useMarkColours();
  const { nameOf, linesOf } = useRecordWords();
  const { mark, table, a, b } = row;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Whoever picked it in a drawing looks for it here.
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  // A step that was split is called as it was before.
  const isBefore = b === null || mark === 'split';
  const name = isBefore ? nameOf(services.a, table, a ?? '') : nameOf(services.b, table, b);
  const lines = linesOf(services.a, services.b, row);
  return (
    <li ref={item} data-selected={selected || undefined}>
      <button
        type="button"
        className={classes.row}
        aria-expanded={selected}
        onClick={() => onSelect(selected ? null : row)}
      >
        <span
          className={classes.symbol}
          style={mark === null ? undefined : { background: colours[mark].ground }}
          aria-hidden
        >
          {mark === null ? '=' : SYMBOLS[mark]}
        </span>
        <span className={classes.words}>
          <span>
            <strong>{name}</strong>{' '}
            <small>
              {t(`compare.table.${table}`)}
              {mark !== null && ` · ${t(`compare.mark.${mark}`)}`}
            </small>
          </span>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      </button>
      {selected && row.group === undefined && <CorrectMatch row={row} parts={parts} services={services} />}
    </li>
  );
}

function Behaviour({ services, result }: Pick<DifferenceListProps, 'services' | 'result'>) {
  const { t } = useTranslation();
  const sides = useComparison((state) => state.sides);
  const nameOf = useSideNames();
  const [a, b] = [nameOf(sides?.[0] ?? ''), nameOf(sides?.[1] ?? '')];
  if (result.behaviour.length === 0) return <p className={classes.soft}>{t('compare.summary.sameOrder')}</p>;
  return (
    <ul className={classes.sentences}>
      {result.behaviour.map((difference) => {
        const { code, values } = tellBehaviour(services.a, difference);
        return (
          <li key={`${code} ${difference.at.join(' ')}`}>
            {String(t(`compare.behaviour.${code}` as never, { a, b, ...values } as never))}
          </li>
        );
      })}
    </ul>
  );
}

/** Of every journey, how many steps were kept, dropped and are new. */
function Journeys({ result: { journeys } }: Pick<DifferenceListProps, 'result'>) {
  const { t } = useTranslation();
  return (
    <ul className={classes.sentences}>
      {journeys.map(({ a, b, name, steps }) => {
        const count = (fate: string) => steps.filter((step) => step.fate === fate).length;
        return (
          <li key={`${a ?? ''} ${b ?? ''}`}>
            {t('compare.screen.journey', {
              name,
              kept: count('kept'),
              eliminated: count('eliminated'),
              fresh: count('new'),
            })}
          </li>
        );
      })}
    </ul>
  );
}
