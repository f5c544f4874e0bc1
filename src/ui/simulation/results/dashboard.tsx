import { useTranslation } from 'react-i18next';
import {
  CycleTimeChart,
  ServiceLevelBar,
  TimePartsBar,
  UtilisationChart,
  WipChart,
} from '#ui/simulation/charts';
import { useRun } from '#ui/kit';
import { DialogFrame } from '#ui/dialog';
import { FindingsList } from '../findings/findings-list.tsx';
import { CasesCounted } from './cases-counted.tsx';
import classes from './dashboard.module.css';
import { Headline } from './headline.tsx';
import { KpiTiles } from './kpi-tiles.tsx';
import { MadeBy } from './overview.tsx';
import { RoleTable } from './role-table.tsx';
import { RunNotices } from './run-notices.tsx';
import { SegmentTable } from './segment-table.tsx';
import { StepTable } from './step-table.tsx';
import { useShownOutcome } from './use-shown-outcome.ts';
import { useTargetText } from './use-target-text.ts';
import { WaitCausesList } from './wait-causes.tsx';

/** All results at once, as wide as the window. */
export function Dashboard({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const shown = useShownOutcome();
  const previous = useRun((state) => state.previous);
  const target = useTargetText();
  if (shown === null) return null;
  const { outcome, findings } = shown;
  return (
    <DialogFrame title={t('results.dashboard', { scenario: shown.scenarioName })} onClose={onClose}>
      <div className={classes.body}>
        <div className={classes.notices}>
          <RunNotices shown={shown} />
        </div>
        <div className={classes.top}>
          <Headline outcome={outcome} findings={findings} />
          <div>
            <CasesCounted cases={outcome.cases} />
            <MadeBy outcome={outcome} />
          </div>
        </div>
        <KpiTiles outcome={outcome} previous={previous?.outcome ?? null} />
        <div className={classes.charts}>
          <section className={classes.card}>
            <CycleTimeChart outcome={outcome} height={230} />
            {outcome.kpis.serviceLevel && (
              <ServiceLevelBar level={outcome.kpis.serviceLevel} target={target} />
            )}
          </section>
          <section className={classes.card}>
            <TimePartsBar parts={outcome.cyclePath} />
            <WaitCausesList outcome={outcome} />
          </section>
          <section className={classes.card}>
            <UtilisationChart outcome={outcome} />
            <WipChart outcome={outcome} height={180} />
          </section>
        </div>
        <div className={classes.tables}>
          <section className={classes.card}>
            <StepTable outcome={outcome} wide />
          </section>
          <section className={classes.card}>
            <RoleTable outcome={outcome} wide />
            <SegmentTable outcome={outcome} wide />
            <h3 className={classes.heading}>{t('results.findings.title')}</h3>
            <FindingsList findings={findings} />
          </section>
        </div>
      </div>
    </DialogFrame>
  );
}
