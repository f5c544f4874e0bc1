import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PlayCard } from '../play/play-card.tsx';
import { ArrivalsSection } from './arrivals-section.tsx';
import { ObservedSection } from './observed-section.tsx';
import { RunBar } from './run-bar.tsx';
import { RunSettings } from './run-settings.tsx';
import classes from './scenario-panel.module.css';
import { ScenarioPicker } from './scenario-picker.tsx';
import { Section } from './section.tsx';
import { StaffingList } from './staffing-list.tsx';
import { useScenario } from './use-scenario.ts';

/** What is simulated: who works, how cases arrive, how long and how often; and Run. */
export function ScenarioPanel() {
  const { t } = useTranslation();
  const scenario = useScenario();
  return (
    <div className={classes.panel}>
      <div className={classes.form}>
        <VisuallyHidden component="h2">{t('simulation.scenario')}</VisuallyHidden>
        <ScenarioPicker scenario={scenario} />
        {scenario && <PlayCard />}
        <Section title={t('simulation.staffing')}>
          <StaffingList />
        </Section>
        {scenario && (
          <>
            <Section title={t('simulation.arrivals.title')}>
              <ArrivalsSection scenario={scenario} />
            </Section>
            <Section title={t('simulation.settings')}>
              <RunSettings scenario={scenario} />
            </Section>
            <Section title={t('work.observed.title')}>
              <ObservedSection scenario={scenario} />
            </Section>
          </>
        )}
      </div>
      <RunBar />
    </div>
  );
}
