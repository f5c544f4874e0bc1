import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { minutesPer, type TimeUnit } from '#core/base';
import { type Distribution, moments } from '#core/random';
import { NumberField } from './number-field.tsx';
import classes from './scenario-panel.module.css';

const UNITS: readonly TimeUnit[] = ['s', 'min', 'h', 'd'];

/** The time between two cases, in plain words: one case every so often, at random or exactly. */
export function IntervalForm({
  interval,
  onChange,
}: {
  interval: Distribution;
  onChange: (interval: Distribution) => void;
}) {
  const { t } = useTranslation();
  const { mean } = moments(interval);
  const amount = mean / minutesPer(interval.unit);
  const pattern = interval.type === 'exponential' || interval.type === 'fixed' ? interval.type : 'other';
  const set = (value: number, unit: TimeUnit, type = pattern) => {
    if (value <= 0) return;
    if (type === 'fixed') onChange({ type: 'fixed', value, unit });
    else onChange({ type: 'exponential', mean: value, unit });
  };
  return (
    <>
      <Group gap={6} wrap="nowrap" align="center">
        <span className={classes.words}>{t('simulation.arrivals.every')}</span>
        <NumberField
          aria-label={t('simulation.arrivals.everyAmount')}
          value={Number(amount.toPrecision(6))}
          min={0}
          w={70}
          onCommit={(value) => set(value, interval.unit)}
        />
        <NativeSelect
          aria-label={t('simulation.unit')}
          flex={1}
          value={interval.unit}
          onChange={(event) => set(amount, event.currentTarget.value as TimeUnit)}
          data={UNITS.map((unit) => ({ value: unit, label: t(`general.units.${unit}`) }))}
        />
      </Group>
      <NativeSelect
        aria-label={t('simulation.arrivals.pattern')}
        value={pattern}
        onChange={(event) => set(amount, interval.unit, event.currentTarget.value as typeof pattern)}
        data={[
          { value: 'exponential', label: t('simulation.arrivals.random') },
          { value: 'fixed', label: t('simulation.arrivals.regular') },
          ...(pattern === 'other' ? [{ value: 'other', label: t('simulation.arrivals.other') }] : []),
        ]}
      />
      <p className={classes.hint}>
        {t('simulation.arrivals.rate', { perHour: 60 / mean, perDay: 1440 / mean })}
      </p>
    </>
  );
}
