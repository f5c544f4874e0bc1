import { useTranslation } from 'react-i18next';
import { differenceBetween } from '#core/analysis';
import type { Estimate, RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { directionOf, KPIS, type Kpi, kpiDifference, useKpiFormat } from '#ui/simulation/results';
import classes from './kpi-compare-table.module.css';

/** One of two versions: what it is called and the run kept with it. */
export interface ComparedRun {
  readonly name: string;
  /** Null: this version was not run. */
  readonly outcome: RunOutcome | null;
}

/** The numbers of two runs side by side, with their difference and how sure it is. */
export function KpiCompareTable({ a, b }: { a: ComparedRun; b: ComparedRun }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = KPIS.filter((kpi) => [a, b].some(({ outcome }) => outcome && kpi.of(outcome).value !== null));
  const roles = rolesOf(a.outcome, b.outcome);
  return (
    <figure className={classes.figure}>
      <table className={classes.table} aria-label={t('results.compare.title')}>
        <thead>
          <tr>
            <th scope="col">{t('results.compare.measure')}</th>
            <th scope="col">{a.name}</th>
            <th scope="col">{b.name}</th>
            <th scope="col">{t('results.compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((kpi) => (
            <CompareRow
              key={kpi.id}
              label={t(`results.kpi.${kpi.id}`)}
              kind={kpi.kind}
              judgedBy={kpi}
              a={a.outcome}
              b={b.outcome}
              of={kpi.of}
            />
          ))}
          {roles.map((role) => (
            <CompareRow
              key={role.id}
              label={t('results.compare.utilisation', { role: role.name })}
              remark={
                role.before !== null && role.after !== null && role.before !== role.after
                  ? t('results.compare.people', { before: role.before, after: role.after })
                  : ''
              }
              kind="percent"
              a={a.outcome}
              b={b.outcome}
              of={(outcome) =>
                outcome.roles.find(({ id }) => id === role.id)?.utilisation ?? { value: null, ci95: null }
              }
            />
          ))}
          <tr>
            <th scope="row">{t('results.compare.casesCounted')}</th>
            {[a, b].map(({ name, outcome }, side) => (
              <td key={`${side} ${name}`}>
                {outcome
                  ? `${format.number(outcome.cases.completed)} / ${format.number(outcome.cases.arrived)}`
                  : t('results.compare.notRun')}
              </td>
            ))}
            <td>{format.number(null)}</td>
          </tr>
        </tbody>
      </table>
      <figcaption>{t('results.compare.explain')}</figcaption>
    </figure>
  );
}

interface CompareRowProps {
  readonly label: string;
  readonly remark?: string;
  readonly kind: Kpi['kind'];
  /** A headline number: paired where the runs are pairs, and better one way. */
  readonly judgedBy?: Kpi;
  readonly a: RunOutcome | null;
  readonly b: RunOutcome | null;
  readonly of: (outcome: RunOutcome) => Estimate;
}

function CompareRow({ label, remark, kind, judgedBy, a, b, of }: CompareRowProps) {
  const { t } = useTranslation();
  const write = useKpiFormat();
  const difference =
    a &&
    b &&
    (judgedBy
      ? kpiDifference(judgedBy, a, b)
      : differenceBetween(of(a), a.replications, of(b), b.replications));
  const beside = Math.max(a ? (of(a).value ?? 0) : 0, b ? (of(b).value ?? 0) : 0);
  const direction = judgedBy && directionOf(judgedBy, difference);
  return (
    <tr>
      <th scope="row">
        {label}
        {remark && <small>{remark}</small>}
      </th>
      {[a, b].map((outcome, side) => (
        <td key={side === 0 ? 'a' : 'b'}>
          {outcome ? (
            <>
              {write.value(kind, of(outcome).value, beside)}{' '}
              <small>{write.halfWidth(kind, of(outcome), beside)}</small>
            </>
          ) : (
            t('results.compare.notRun')
          )}
        </td>
      ))}
      <td data-direction={direction}>
        {difference && difference.value !== null && (
          <>
            {difference.shown
              ? write.difference(kind, difference.value)
              : t(difference.ci95 ? 'results.noDifference' : 'results.compare.noInterval')}
            {difference.shown && <small> {write.halfWidth(kind, difference)}</small>}
          </>
        )}
      </td>
    </tr>
  );
}

/** The roles of either run, in the order of the second, with how many people they have. */
function rolesOf(a: RunOutcome | null, b: RunOutcome | null) {
  const ids = new Set([...(b?.roles ?? []), ...(a?.roles ?? [])].map(({ id }) => id));
  return [...ids].map((id) => {
    const before = a?.roles.find((role) => role.id === id);
    const after = b?.roles.find((role) => role.id === id);
    return {
      id,
      name: after?.name ?? before?.name ?? id,
      before: before?.capacity ?? null,
      after: after?.capacity ?? null,
    };
  });
}
