import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { type CardBox, type JourneyMatrix, journeyReach, type LaneRow } from '#core/journey';
import { cardText, type JourneyStep } from '#core/model';
import { useSpokenCells } from '#ui/journey/curve';
import { useFormat } from '#ui/kit';
import { type Cursor, RAIL, STAGES, STEPS } from './cursor.ts';
import classes from './host.module.css';
import { useLaneName } from './lane-name.ts';
import { useOpenMap } from './map-context.tsx';
import { useMap } from './map-store.ts';
import { useReachText } from './use-reach-text.ts';

export const TABLE_ID = 'journey-table';
/** What the keys do, in words. */
export const HINT_ID = 'journey-hint';

/** The element that says a cell. */
export function cellId({ row, column, index }: Cursor): string {
  return `journey-cell-${row}-${column}${row === STEPS && index > 0 ? `-${index}` : ''}`;
}

/** The map as a table for those who hear it: the same cells in the same order, where the keyboard goes through the drawing. */
export function SpokenTable() {
  const { t } = useTranslation();
  const { service, matrix } = useOpenMap();
  const drawn = useDeferredValue(matrix);
  const cursor = useMap((state) => state.cursor);
  const told = useSpokenCells(matrix.journeyId);
  return (
    <>
      <span id={HINT_ID} className={classes.unseen}>
        {t('journeyMap.hint')}
      </span>
      <div
        id={TABLE_ID}
        role="grid"
        className={classes.unseen}
        aria-label={t('journeyMap.table', { name: service.journeys[matrix.journeyId]?.name ?? '' })}
        aria-rowcount={drawn.rows.length + 2}
        aria-colcount={drawn.columns.length + 1}
      >
        <Headings matrix={drawn} />
        {drawn.rows.map((row, index) => (
          <Row
            key={row.lane.id}
            row={row}
            index={index}
            matrix={drawn}
            at={cursor.row === index ? cursor.column : null}
            told={told}
          />
        ))}
      </div>
    </>
  );
}

const Headings = memo(function Headings({ matrix }: { matrix: JourneyMatrix }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { service } = useOpenMap();
  const reachText = useReachText();
  const reach = journeyReach(service, matrix.journeyId).steps;
  const nameOf = (name: string) => name || t('journeyMap.unnamed');
  /** As in the drawing: the name, how many come there and how many give up, where that is not usual. */
  const spoken = (name: string, { id, dropOut }: JourneyStep): string => {
    const reached = reach.get(id);
    const come = reached && reachText(reached)?.long;
    const leave = dropOut > 0 ? t('journeyMap.dropOut', { share: format.percent(dropOut) }) : null;
    return [name, come, leave].filter(Boolean).join(t('journeyMap.listSemicolon'));
  };
  return (
    <>
      <div role="row" aria-rowindex={1}>
        {matrix.stages.map(({ stage }, column) => (
          <span key={stage.id} role="columnheader" id={cellId({ row: STAGES, column, index: 0 })}>
            {t('journeyMap.stageSpoken', { name: nameOf(stage.name) })}
          </span>
        ))}
        {matrix.stages.length === 0 && <span role="columnheader">{t('journeyMap.stageRow')}</span>}
      </div>
      <div role="row" aria-rowindex={2}>
        <span role="columnheader">{t('journeyMap.stepRow')}</span>
        {matrix.columns.map(({ step, branch }, column) => (
          <span key={step.id} role="columnheader" id={cellId({ row: STEPS, column, index: 0 })}>
            {spoken(t('journeyMap.stepSpoken', { name: nameOf(step.name) }), step)}
            {branch.map((box, index) => (
              <span key={box.step.id} id={cellId({ row: STEPS, column, index: index + 1 })}>
                {spoken(t('journeyMap.branchSpoken', { name: nameOf(box.step.name) }), box.step)}
              </span>
            ))}
          </span>
        ))}
      </div>
    </>
  );
});

interface RowProps {
  readonly row: LaneRow;
  readonly index: number;
  readonly matrix: JourneyMatrix;
  /** The column the keyboard is in. */
  readonly at: number | null;
  /** What is worked out for a cell. */
  readonly told: ReturnType<typeof useSpokenCells>;
}

const Row = memo(function Row({ row: { lane }, index, matrix, at, told }: RowProps) {
  const { t } = useTranslation();
  const laneName = useLaneName()(lane);
  const cards = new Map<string, CardBox[]>();
  for (const box of matrix.cards)
    if (box.laneId === lane.id) cards.set(box.stepId, [...(cards.get(box.stepId) ?? []), box]);
  const spoken = ({ card }: CardBox): string => {
    const text = cardText(card) || t('journeyMap.unnamed');
    return card.kind === 'pain' || card.kind === 'gain'
      ? t('journeyMap.more', { kind: t(`journeyMap.kinds.${card.kind}`), text })
      : text;
  };
  return (
    <div role="row" aria-rowindex={index + 3}>
      <span role="rowheader" id={cellId({ row: index, column: RAIL, index: 0 })}>
        {t('journeyMap.laneSpoken', { name: laneName })}
      </span>
      {matrix.columns.map(({ step }, column) => (
        <span
          key={step.id}
          role="gridcell"
          id={cellId({ row: index, column, index: 0 })}
          aria-colindex={column + 2}
          aria-selected={at === column}
        >
          {t('journeyMap.cellSpoken', {
            step: step.name || t('journeyMap.unnamed'),
            lane: laneName,
            text:
              cards.get(step.id)?.map(spoken).join(t('journeyMap.listSemicolon')) ??
              told(lane.kind, step.id) ??
              t('journeyMap.cellEmpty'),
          })}
        </span>
      ))}
    </div>
  );
});
