import { Alert, Button, Progress, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { type NumberDifference, tellNumber } from '#core/versions/numbers';
import { useFormat, useProblemText, useRun } from '#ui/kit';
import { useComparison, useComparisonStore } from './use-comparison.ts';
import classes from './numbers-section.module.css';

/** What the changes do to the numbers: both are simulated on the same cases when that is asked for. */
export function NumbersSection({ service }: { service: Service }) {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const textOf = useProblemText('problems');
  const current = useRun((state) => state.scenarioId);
  const running = useComparison((state) => state.running);
  const progress = useComparison((state) => state.progress);
  const numbers = useComparison((state) => state.numbers);
  const problems = useComparison((state) => state.problems);
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
              {t('compare.screen.run')}
            </Button>
          )}
        </div>
      )}
      {running === 'running' && <Progress value={progress * 100} aria-label={t('simulation.progress')} />}
      {running === 'off' && <p className={classes.soft}>{t('compare.screen.runHint')}</p>}
      {running === 'crashed' && (
        <Alert color="red" variant="light" role="alert">
          {t('compare.screen.crashed')}
        </Alert>
      )}
      {running === 'refused' && (
        <Alert color="red" variant="light" role="alert" title={t('compare.screen.refused')}>
          <ul>
            {problems
              .filter(({ severity }) => severity === 'error')
              .map((each) => (
                <li key={`${each.code} ${each.at.join(' ')} ${each.values['version'] ?? ''}`}>
                  {t(each.values['version'] === 'A' ? 'compare.screen.before' : 'compare.screen.after')}:{' '}
                  {textOf(each)}
                </li>
              ))}
          </ul>
        </Alert>
      )}
      {numbers && <NumbersTable numbers={numbers} service={service} />}
    </section>
  );
}

interface NumbersTableProps {
  readonly numbers: readonly NumberDifference[];
  readonly service: Service;
}

/** All numbers of cases, and those of elements where a difference is shown. */
function NumbersTable({ numbers, service }: NumbersTableProps) {
  const { t } = useTranslation();
  const shown = numbers.filter(({ of, verdict }) => of === 'case' || verdict !== 'none');
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('results.compare.measure')}</th>
            <th scope="col">{t('compare.screen.before')}</th>
            <th scope="col">{t('compare.screen.after')}</th>
            <th scope="col">{t('results.compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((number) => (
            <NumberRow
              key={`${number.of} ${number.measure} ${number.id}`}
              number={number}
              service={service}
            />
          ))}
        </tbody>
      </table>
      <p className={classes.soft}>{t('compare.screen.numbersHint', { n: numbers.length - shown.length })}</p>
    </>
  );
}

function NumberRow({ number, service }: { number: NumberDifference; service: Service }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { code, values } = tellNumber(service, number);
  const unit = code.split('_')[1];
  const write = (value: number): string => {
    if (unit === 'duration') return format.duration(value);
    if (unit === 'percent') return format.percent(value);
    return unit === 'number' ? format.number(value) : format.money(value);
  };
  const { before, after, difference, interval, verdict } = number;
  const sign = difference < 0 ? '−' : '+';
  // Shares differ by percentage points, which are no percentages.
  const size = (value: number): string => (unit === 'percent' ? format.number(value * 100) : write(value));
  const half = interval === null ? null : (interval[1] - interval[0]) / 2;
  return (
    <tr>
      <th scope="row">
        {String(t('compare.numbers.about', { ...values, context: values['about'] } as never))}
      </th>
      <td>{write(before)}</td>
      <td>{write(after)}</td>
      <td data-verdict={verdict}>
        {verdict === 'none'
          ? t('results.noDifference')
          : `${sign}${size(Math.abs(difference))}${half === null ? '' : ` ± ${size(half)}`}`}
        {verdict !== 'none' && unit === 'percent' && ` ${t('compare.screen.points')}`}
      </td>
    </tr>
  );
}
