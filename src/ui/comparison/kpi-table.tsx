import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import { isTelling, type NumberDifference, numberRows } from '#core/versions/numbers';
import type { ComparisonState } from '#session/comparison';
import { useNumberWords } from './use-number-words.ts';
import { useSideNames } from './use-side-names.ts';
import classes from './numbers-section.module.css';

interface KpiTableProps {
  /** The first, and what the others are called among the sides. */
  readonly service: Service;
  readonly all: readonly string[];
  readonly runs: ComparisonState['runs'];
}

/** All numbers of cases, and those of elements where a difference is shown: of the first, and of each of the others beside it. */
export function KpiTable({ service, all, runs }: KpiTableProps) {
  const { t } = useTranslation();
  const nameOf = useSideNames();
  const words = useNumberWords();
  const [base = '', ...others] = all;
  const rows = numberRows(others.map((id) => runs[id]?.numbers ?? null));
  const shown = rows.filter(isTelling);
  const isPair = others.length === 1;
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table} data-many={!isPair || undefined}>
          <thead>
            <tr>
              <th scope="col">{t('results.compare.measure')}</th>
              <th scope="col">{isPair ? t('compare.screen.before') : nameOf(base)}</th>
              {others.map((id) => (
                <th key={id} scope="col">
                  {isPair ? t('compare.screen.after') : nameOf(id)}
                </th>
              ))}
              {isPair && <th scope="col">{t('results.compare.difference')}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const told = row.others.find((each) => each !== null);
              if (!told) return null;
              const { about, before } = words(service, told);
              return (
                <tr key={`${row.of} ${row.measure} ${row.id}`}>
                  <th scope="row">{about}</th>
                  <td>{before}</td>
                  {row.others.map((other, at) => (
                    <OtherCells key={others[at]} service={service} number={other} apart={isPair} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={classes.soft}>{t('compare.screen.numbersHint', { n: rows.length - shown.length })}</p>
    </>
  );
}

interface OtherCellsProps {
  readonly service: Service;
  readonly number: NumberDifference | null;
  /** Whether the difference has a column of its own. */
  readonly apart: boolean;
}

function OtherCells({ service, number, apart }: OtherCellsProps) {
  const words = useNumberWords();
  if (number === null) return <td>–</td>;
  const { after, difference, caution } = words(service, number);
  const why = caution !== '' && <small className={classes.caution}>{caution}</small>;
  if (!apart)
    return (
      <td>
        {after}
        <small data-verdict={number.verdict}>{difference}</small>
        {why}
      </td>
    );
  return (
    <>
      <td>{after}</td>
      <td data-verdict={number.verdict}>
        {difference}
        {why}
      </td>
    </>
  );
}
