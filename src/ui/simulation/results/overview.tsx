import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#core/simulation';
import { TimePartsBar } from '#ui/simulation/charts';
import { useFormat, useRun } from '#ui/kit';
import { CasesCounted } from './cases-counted.tsx';
import { Headline } from './headline.tsx';
import { KpiTiles } from './kpi-tiles.tsx';
import classes from './overview.module.css';
import type { ShownOutcome } from './use-shown-outcome.ts';

/** The run at a glance: the bottleneck in words, the headline numbers, where the time of a case goes. */
export function Overview({ shown }: { shown: ShownOutcome }) {
  const previous = useRun((state) => state.previous);
  const { outcome, state, findings } = shown;
  return (
    <>
      {state !== 'partial' && <Headline outcome={outcome} findings={findings} />}
      <KpiTiles outcome={outcome} previous={state === 'partial' ? null : (previous?.outcome ?? null)} />
      {previous && state !== 'partial' && <ComparedWith scenario={previous.scenarioName} />}
      <TimePartsBar parts={outcome.cyclePath} />
      <CasesCounted cases={outcome.cases} />
      <MadeBy outcome={outcome} />
    </>
  );
}

function ComparedWith({ scenario }: { scenario: string }) {
  const { t } = useTranslation();
  return <p className={classes.small}>{t('results.comparedWith', { scenario })}</p>;
}

/** How the numbers were made, so that anybody can make them again. */
export function MadeBy({ outcome }: { outcome: RunOutcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className={classes.small}>
      {t('results.madeBy', {
        count: outcome.replications,
        seed: String(outcome.seed),
        window: format.duration(outcome.window),
        engine: outcome.engine,
      })}
      {format.gap}
      {outcome.warmup > 0 && t('results.warmupCut', { time: outcome.warmup })}
    </p>
  );
}
