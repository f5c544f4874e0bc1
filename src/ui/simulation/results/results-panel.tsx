import { Tabs } from '@mantine/core';
import { FileText, Maximize2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, later, useActionContext, useRun } from '#ui/kit';
import { HeatControls } from './heat-controls.tsx';
import { FindingsList } from '../findings/findings-list.tsx';
import { EmptyResults } from './empty-results.tsx';
import { Overview } from './overview.tsx';
import { ResultCharts } from './result-charts.tsx';
import classes from './results-panel.module.css';
import { RoleTable } from './role-table.tsx';
import { RunNotices } from './run-notices.tsx';
import { RunRefused } from './run-refused.tsx';
import { SegmentTable } from './segment-table.tsx';
import { StepTable } from './step-table.tsx';
import { useShownOutcome } from './use-shown-outcome.ts';

const Dashboard = later(async () => (await import('./dashboard.tsx')).Dashboard);

/** What the run gave: one sentence, then numbers, then charts and tables. */
export function ResultsPanel() {
  const { t } = useTranslation();
  const shown = useShownOutcome();
  const running = useRun((state) => state.status === 'running');
  const { open } = useActionContext();
  const [wide, setWide] = useState(false);
  const count = shown?.findings.length ?? 0;
  return (
    <div className={classes.panel} data-state={shown?.state}>
      <header className={classes.head}>
        <h2>{t('results.title')}</h2>
        {shown && (
          <>
            <span className={classes.scenario}>{shown.scenarioName}</span>
            <IconButton icon={FileText} label={t('results.report')} onClick={() => open('report')} />
            <IconButton icon={Maximize2} label={t('results.expand')} onClick={() => setWide(true)} />
          </>
        )}
      </header>
      <RunRefused />
      {shown === null ? (
        running ? (
          <p className={classes.waiting}>{t('results.firstReplication')}</p>
        ) : (
          <EmptyResults />
        )
      ) : (
        <>
          <RunNotices shown={shown} />
          <HeatControls />
          <Tabs
            defaultValue="overview"
            keepMounted={false}
            className={classes.tabs}
            classNames={{ tab: classes.tab }}
          >
            <Tabs.List grow>
              <Tabs.Tab value="overview">{t('results.tabs.overview')}</Tabs.Tab>
              <Tabs.Tab value="findings">{t('results.tabs.findings', { count })}</Tabs.Tab>
              <Tabs.Tab value="charts">{t('results.tabs.charts')}</Tabs.Tab>
              <Tabs.Tab value="tables">{t('results.tabs.tables')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="overview" className={classes.body}>
              <Overview shown={shown} />
            </Tabs.Panel>
            <Tabs.Panel value="findings" className={classes.body}>
              <FindingsList findings={shown.findings} />
            </Tabs.Panel>
            <Tabs.Panel value="charts" className={classes.body}>
              <ResultCharts outcome={shown.outcome} />
            </Tabs.Panel>
            <Tabs.Panel value="tables" className={classes.body}>
              <StepTable outcome={shown.outcome} />
              <RoleTable outcome={shown.outcome} />
              <SegmentTable outcome={shown.outcome} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
      <Suspense fallback={null}>{wide && shown && <Dashboard onClose={() => setWide(false)} />}</Suspense>
    </div>
  );
}
