import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import type { StoredRun } from '#session/run';
import {
  CycleTimeChart,
  ServiceLevelBar,
  TimePartsBar,
  UtilisationChart,
  WipChart,
} from '#ui/simulation/charts';
import { Headline, KpiTiles, SegmentTable, useTargetText } from '#ui/simulation/results';
import { DrawnProcess } from './drawn-process.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { ReportFoot } from './report-foot.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportInputs } from './report-inputs.tsx';
import classes from './report-sheet.module.css';

/** One A4 page: what was simulated, what came out, how sure it is, and what it was made from. */
export function ReportSheet({ run, service }: { run: StoredRun; service: Service }) {
  const { t } = useTranslation();
  const target = useTargetText();
  const { outcome } = run;
  return (
    <PaperSheet>
      <ReportHead run={run} service={service} />
      <Headline outcome={outcome} findings={run.findings} printed />
      <KpiTiles outcome={outcome} previous={null} />
      <DrawnProcess service={service} outcome={outcome} />
      <div className={classes.charts}>
        <div>
          <CycleTimeChart outcome={outcome} height={140} />
          <UtilisationChart outcome={outcome} />
        </div>
        <div>
          <TimePartsBar parts={outcome.cyclePath} />
          {outcome.kpis.serviceLevel && <ServiceLevelBar level={outcome.kpis.serviceLevel} target={target} />}
          <WipChart outcome={outcome} height={130} />
        </div>
      </div>
      <SegmentTable outcome={outcome} wide printed />
      <ReportInputs service={service} scenarioId={run.scenarioId} />
      <ReportFoot outcome={outcome}>
        <p>{t('report.notChecked')}</p>
      </ReportFoot>
    </PaperSheet>
  );
}
