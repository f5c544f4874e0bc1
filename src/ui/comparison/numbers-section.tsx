import { Alert, Button, Progress, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { useProblemText, useRun } from '#ui/kit';
import { KpiTable } from './kpi-table.tsx';
import { useComparison, useComparisonStore } from './use-comparison.ts';
import { useSideNames } from './use-side-names.ts';
import classes from './numbers-section.module.css';

/** What the changes do to the numbers: all are simulated on the same cases when that is asked for. */
export function NumbersSection({ service }: { service: Service }) {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const textOf = useProblemText('problems');
  const current = useRun((state) => state.scenarioId);
  const running = useComparison((state) => state.running);
  const progress = useComparison((state) => state.progress);
  const all = useComparison((state) => state.all);
  const runs = useComparison((state) => state.runs);
  const nameOf = useSideNames();
  const scenarios = records(service.scenarios);
  const [chosen, choose] = useState<string | null>(null);
  const known = [chosen, current].find((id) => scenarios.some((each) => each.id === id));
  const scenario = (known ?? scenarios[0]?.id ?? null) as ScenarioId | null;
  return (
    <section className={classes.section} aria-label={t('compare.part.numbers')}>
      <h3>{t('compare.part.numbers')}</h3>
      {scenario === null ? (
        <p className={classes.soft}>{t('compare.screen.noScenario')}</p>
      ) : (
        <div className={classes.run}>
          <Select
            size="xs"
            label={t('compare.screen.scenario')}
            data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            value={scenario}
            allowDeselect={false}
            disabled={running === 'running'}
            onChange={choose}
          />
          {running === 'running' ? (
            <Button size="xs" variant="default" onClick={() => store.getState().cancelRun()}>
              {t('general.cancel')}
            </Button>
          ) : (
            <Button size="xs" onClick={() => void store.getState().simulate(scenario)}>
              {t(all.length > 2 ? 'compareSides.run' : 'compare.screen.run')}
            </Button>
          )}
        </div>
      )}
      {running === 'running' && <Progress value={progress * 100} aria-label={t('simulation.progress')} />}
      {running === 'off' && (
        <p className={classes.soft}>
          {t(all.length > 2 ? 'compareSides.runHint' : 'compare.screen.runHint')}
        </p>
      )}
      {running === 'crashed' && (
        <Alert color="red" variant="light" role="alert">
          {t('compare.screen.crashed')}
        </Alert>
      )}
      {all.slice(1).map((id) =>
        runs[id]?.numbers === null ? (
          <Alert
            key={id}
            color="red"
            variant="light"
            role="alert"
            title={t('compareSides.notRun', { name: nameOf(id) })}
          >
            <ul>
              {runs[id].problems
                .filter(({ severity }) => severity === 'error')
                .map((each) => (
                  <li key={`${each.code} ${each.at.join(' ')} ${each.values['version'] ?? ''}`}>
                    {nameOf(each.values['version'] === 'A' ? (all[0] ?? '') : id)}: {textOf(each)}
                  </li>
                ))}
            </ul>
          </Alert>
        ) : null,
      )}
      {running === 'done' && <KpiTable service={service} all={all} runs={runs} />}
    </section>
  );
}
