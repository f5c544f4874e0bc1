import { Alert, Button, Progress, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { useProblemText, useRun } from '#ui/kit';
import { useComparison, useComparisonStore } from '../use-comparison.ts';
import classes from './journeys.module.css';

/** Simulates the customers of both when that is asked for. */
export function PredictCurves({ service }: { service: Service }) {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const textOf = useProblemText('problems');
  const current = useRun((state) => state.scenarioId);
  const running = useComparison((state) => state.running);
  const predicting = useComparison((state) => state.predicting);
  const result = useComparison((state) => state.result);
  const predicted = useComparison((state) => state.predicted);
  const ran = useComparison((state) => state.run?.scenarioId ?? null);
  const [chosen, choose] = useState<string | null>(null);
  const scenarios = records(service.scenarios);
  const known = [chosen, ran, current].find((id) => scenarios.some((each) => each.id === id));
  const scenario = (known ?? scenarios[0]?.id ?? null) as ScenarioId | null;
  if (scenario === null) return <p className={classes.soft}>{t('compare.screen.noScenario')}</p>;
  const told = predicted !== null && predicted.of === result ? predicted : null;
  return (
    <>
      <div className={classes.predict}>
        {scenarios.length > 1 && (
          <Select
            size="xs"
            label={t('compare.screen.scenario')}
            data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            value={scenario}
            allowDeselect={false}
            disabled={predicting !== null}
            onChange={choose}
          />
        )}
        {predicting === null ? (
          <Button
            size="xs"
            variant="default"
            disabled={running === 'running'}
            onClick={() => void store.getState().predict(scenario)}
          >
            {t('compare.journeys.predict')}
          </Button>
        ) : (
          <>
            <Progress
              className={classes.progress ?? ''}
              value={predicting * 100}
              aria-label={t('journeyCurve.recording')}
            />
            <Button size="xs" variant="default" onClick={() => store.getState().cancelPrediction()}>
              {t('general.cancel')}
            </Button>
          </>
        )}
        {predicting === null && told === null && (
          <p className={classes.soft}>{t('compare.journeys.predictHint')}</p>
        )}
      </div>
      {told !== null && told.journeys === null && (
        <Alert
          color="red"
          variant="light"
          role="alert"
          title={told.problems.length > 0 ? t('compare.journeys.refused') : t('compare.screen.crashed')}
        >
          <ul>
            {told.problems
              .filter(({ severity }) => severity === 'error')
              .map((each) => (
                <li key={`${each.code} ${each.at.join(' ')}`}>
                  {t(each.values['version'] === 'A' ? 'compare.screen.before' : 'compare.screen.after')}
                  {': '}
                  {textOf(each)}
                </li>
              ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
