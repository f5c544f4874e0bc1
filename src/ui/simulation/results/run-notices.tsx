import { Button } from '@mantine/core';
import { History, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { expandedName } from '#core/model';
import { useAction, useProblemText, useRun, useWorkspace } from '#ui/kit';
import classes from './run-notices.module.css';
import type { ShownOutcome } from './use-shown-outcome.ts';

/** What must be known before the numbers are read: not current, not complete, not everything simulated, warnings. */
export function RunNotices({ shown }: { shown: ShownOutcome }) {
  const { t } = useTranslation();
  const textOf = useProblemText('problems');
  const service = useWorkspace((state) => state.service);
  const { outcome, state, findings } = shown;
  const told = new Set(findings.map(({ code }) => code));
  const names = outcome.passedThrough.map((id) => (service ? expandedName(service, id) : id));
  return (
    <>
      {state === 'stale' && <StaleBanner />}
      {state === 'partial' && <PartialNotice />}
      {state === 'cancelled' && (
        <p className={classes.notice} data-kind="warning">
          <TriangleAlert size={15} aria-hidden />
          {t('results.cancelled', { done: outcome.replications, of: outcome.requestedReplications })}
        </p>
      )}
      {names.length > 0 && (
        <p className={classes.notice} data-kind="warning">
          <TriangleAlert size={15} aria-hidden />
          {t('results.passedThrough', { count: names.length, names: names.join(', ') })}
        </p>
      )}
      {outcome.warnings
        .filter(({ code }) => !told.has(code))
        .map((warning) => (
          <p key={`${warning.code} ${warning.at.join(' ')}`} className={classes.notice} data-kind="warning">
            <TriangleAlert size={15} aria-hidden />
            {textOf(warning)}
          </p>
        ))}
    </>
  );
}

function StaleBanner() {
  const { t } = useTranslation();
  const { enabled, run } = useAction('run');
  const older = useRun((state) => state.run?.olderEngine ?? false);
  return (
    <div className={classes.notice} data-kind="stale" role="status">
      <History size={15} aria-hidden />
      <span className={classes.words}>{t(older ? 'results.olderEngine' : 'results.stale')}</span>
      <Button size="compact-sm" disabled={!enabled} onClick={run}>
        {t('results.rerun')}
      </Button>
    </div>
  );
}

function PartialNotice() {
  const { t } = useTranslation();
  const done = useRun((state) => state.progress?.replicationsDone ?? 0);
  const of = useRun((state) => state.progress?.replications ?? 0);
  return (
    <p className={classes.notice} data-kind="partial">
      <LoaderCircle size={15} aria-hidden />
      {t('results.partial', { done, of })}
    </p>
  );
}
