import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import type { StoredRun } from '#session/run';
import { Logo, useFormat, useRun } from '#ui/kit';
import {
  CycleTimeChart,
  ServiceLevelBar,
  TimePartsBar,
  UtilisationChart,
  WipChart,
} from '#ui/simulation/charts';
import { CasesCounted, Headline, KpiTiles, MadeBy, useTargetText } from '#ui/simulation/results';
import { DrawnProcess } from './drawn-process.tsx';
import { ReportInputs } from './report-inputs.tsx';
import classes from './report-sheet.module.css';

/** One A4 page: what was simulated, what came out, how sure it is, and what it was made from. */
export function ReportSheet({ run, service }: { run: StoredRun; service: Service }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const stale = useRun((state) => state.stale);
  const target = useTargetText();
  const { outcome } = run;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    run.finishedAt,
  );
  return (
    <article className={classes.sheet} lang={language}>
      <header className={classes.head}>
        <div>
          <h1>{service.profile.name}</h1>
          <p>{t('report.scenarioOf', { scenario: run.scenarioName, date })}</p>
        </div>
        <Logo />
      </header>
      {stale && <p className={classes.stale}>{t('report.stale')}</p>}
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
      <ReportInputs service={service} scenarioId={run.scenarioId} />
      <footer className={classes.foot}>
        <CasesCounted cases={outcome.cases} />
        <MadeBy outcome={outcome} />
        <p>{t('report.notChecked')}</p>
      </footer>
    </article>
  );
}
