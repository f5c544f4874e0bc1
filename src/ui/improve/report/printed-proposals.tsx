import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#core/simulation';
import { directionOf, KPIS, type Kpi, kpiDifference, useKpiFormat } from '#ui/simulation/results';
import { useSession, useVersions } from '#ui/kit';
import classes from './improvement-sheet.module.css';

const SHOWN = [
  { id: 'cycleTime', label: 'effect' },
  { id: 'waiting', label: 'waiting' },
  { id: 'cost', label: 'cost' },
] as const satisfies readonly { readonly id: Kpi['id']; readonly label: string }[];

/** What was tried: every variant with its run, beside the run of the version it was made from. */
export function PrintedProposals() {
  const { t } = useTranslation();
  const store = useSession().versions;
  const versions = useVersions((state) => state.versions);
  const runs = useVersions((state) => state.runs);
  useEffect(() => {
    void store.getState().fetchRuns(versions.flatMap(({ id, wasRun }) => (wasRun ? [id] : [])));
  }, [store, versions]);
  const tried = versions.flatMap(({ id, name, parents: [parent] }) => {
    const before = parent === undefined ? null : runs[parent]?.outcome;
    const after = runs[id]?.outcome;
    return before && after ? [{ id, name, before, after }] : [];
  });
  return (
    <section className={classes.part}>
      <h2>{t('improve.printed.proposals')}</h2>
      {tried.length === 0 ? (
        <p>{t('improve.printed.noProposals')}</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('improve.printed.variant')}</th>
                {SHOWN.map(({ id, label }) => (
                  <th key={id} scope="col">
                    {t(`improve.printed.${label}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tried.map(({ id, name, before, after }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {SHOWN.map((shown) => (
                    <Effect key={shown.id} id={shown.id} before={before} after={after} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <small>{t('improve.printed.beside')}</small>
        </>
      )}
    </section>
  );
}

function Effect({ id, before, after }: { id: Kpi['id']; before: RunOutcome; after: RunOutcome }) {
  const { t } = useTranslation();
  const write = useKpiFormat();
  const kpi = KPIS.find((each) => each.id === id);
  if (kpi === undefined) return null;
  const difference = kpiDifference(kpi, before, after);
  return (
    <td data-direction={directionOf(kpi, difference)}>
      {write.value(kpi.kind, kpi.of(before).value, kpi.of(after).value)} →{' '}
      {write.value(kpi.kind, kpi.of(after).value, kpi.of(before).value)}
      <br />
      {difference.shown && difference.value !== null ? (
        <b>
          {write.difference(kpi.kind, difference.value)} {write.halfWidth(kpi.kind, difference)}
        </b>
      ) : (
        t('results.noDifference')
      )}
    </td>
  );
}
