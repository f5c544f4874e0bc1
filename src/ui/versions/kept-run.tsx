import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionCard } from '#session/versions';
import { useFormat, useSession, useVersions } from '#ui/kit';
import classes from './version-details.module.css';

/** The main numbers of the run kept with a version, and whether an older engine made them. */
export function KeptRun({ version: { id, wasRun } }: { version: VersionCard }) {
  const { t } = useTranslation();
  const format = useFormat();
  const store = useSession().versions;
  const run = useVersions((state) => state.runs[id]);
  useEffect(() => {
    if (wasRun) void store.getState().fetchRuns([id]);
  }, [store, id, wasRun]);
  if (!wasRun || run === null) return <span className={classes.soft}>{t('versions.notRun')}</span>;
  if (run === undefined) return <span className={classes.soft}>{t('general.loading')}</span>;
  const { cycleTime, waitingTime } = run.outcome.kpis;
  return (
    <>
      {t('versions.numbers', {
        cycle: format.duration(cycleTime.mean.value),
        half: format.halfWidth(cycleTime.mean.value, cycleTime.mean.ci95),
      })}
      <br />
      {t('versions.ofItWaiting', { wait: format.duration(waitingTime.mean.value) })}
      <br />
      <span className={classes.soft}>{run.scenarioName}</span>
      {run.olderEngine && (
        <p className={classes.older}>{t('versions.olderEngine', { engine: run.outcome.engine })}</p>
      )}
    </>
  );
}
