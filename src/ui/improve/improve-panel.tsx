import { Button, Tabs } from '@mantine/core';
import { FileText, Footprints } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, useAction } from '#ui/kit';
import classes from './improve-panel.module.css';
import { RealityCard } from './reality/reality-card.tsx';
import { improveSections } from './sections.ts';

/** From numbers to advice: what to look at and what a change would buy, beside the canvas. */
export function ImprovePanel() {
  const { t } = useTranslation();
  const walk = useAction('beginWalk');
  const report = useAction('printImprovement');
  return (
    <div className={classes.panel}>
      <header className={classes.head}>
        <h2>{t('improve.title')}</h2>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={!walk.enabled}
          leftSection={<Footprints size={14} aria-hidden />}
          onClick={walk.run}
        >
          {t('walk.title')}
        </Button>
        <IconButton
          icon={FileText}
          label={t('improve.report')}
          disabled={!report.enabled}
          onClick={report.run}
        />
      </header>
      <RealityCard />
      <Tabs
        defaultValue={improveSections[0]?.id ?? null}
        keepMounted={false}
        className={classes.tabs}
        classNames={{ tab: classes.tab }}
      >
        <Tabs.List grow aria-label={t('improve.sections')}>
          {improveSections.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {t(label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {improveSections.map(({ id, Section }) => (
          <Tabs.Panel key={id} value={id} className={classes.body}>
            <Suspense fallback={null}>
              <Section />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  );
}
