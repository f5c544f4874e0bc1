import type { RunOutcome } from '#core/simulation';
import { CycleTimeChart, ServiceLevelBar, UtilisationChart, WipChart } from '#ui/simulation/charts';
import { useTargetText } from './use-target-text.ts';
import { WaitCausesList } from './wait-causes.tsx';

/** The charts of a run, one below the other. */
export function ResultCharts({ outcome }: { outcome: RunOutcome }) {
  const target = useTargetText();
  const { serviceLevel } = outcome.kpis;
  return (
    <>
      <CycleTimeChart outcome={outcome} />
      {serviceLevel && <ServiceLevelBar level={serviceLevel} target={target} />}
      <UtilisationChart outcome={outcome} />
      <WaitCausesList outcome={outcome} />
      <WipChart outcome={outcome} />
    </>
  );
}
