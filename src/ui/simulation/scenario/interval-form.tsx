import { Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesPer, type Problem, type TimeUnit } from '#core/base';
import { type Distribution, moments } from '#core/random';
import { DistributionEditor } from '#ui/inspector';
import { NumberField } from '#ui/simulation/fields';
import classes from './scenario-panel.module.css';

const UNITS: readonly TimeUnit[] = ['s', 'min', 'h', 'd'];

type Pattern = 'exponential' | 'fixed' | 'other';

interface IntervalFormProps {
  readonly interval: Distribution;
  readonly onChange: (interval: Distribution, gesture?: string) => readonly Problem[];
}

/** The time between two cases, in plain words: one case every so often, at random, exactly, or as one knows better. */
export function IntervalForm({ interval, onChange }: IntervalFormProps) {
  const { t } = useTranslation();
  const [own, setOwn] = useState(false);
  const plain = interval.type === 'exponential' || interval.type === 'fixed';
  const pattern: Pattern = plain && !own ? (interval.type as Pattern) : 'other';
  const { mean } = moments(interval);
  const amount = mean / minutesPer(interval.unit);
  const set = (value: number, unit: TimeUnit, type: Pattern = pattern) => {
    if (value <= 0) return;
    onChange(type === 'fixed' ? { type, value, unit } : { type: 'exponential', mean: value, unit });
  };
  const choosePattern = (next: Pattern) => {
    setOwn(next === 'other');
    if (next !== 'other') set(amount, interval.unit, next);
  };
  return (
    <>
      {pattern !== 'other' && (
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
      )}
      <NativeSelect
        aria-label={t('simulation.arrivals.pattern')}
        value={pattern}
        onChange={(event) => choosePattern(event.currentTarget.value as Pattern)}
        data={[
          { value: 'exponential', label: t('simulation.arrivals.random') },
          { value: 'fixed', label: t('simulation.arrivals.regular') },
          { value: 'other', label: t('simulation.arrivals.other') },
        ]}
      />
      {pattern === 'other' && (
        <DistributionEditor
          label={t('simulation.arrivals.everyAmount')}
          value={interval}
          onCommit={onChange}
        />
      )}
      {mean > 0 && (
        <p className={classes.hint}>
          {t('simulation.arrivals.rate', { perHour: 60 / mean, perDay: 1440 / mean })}
        </p>
      )}
    </>
  );
}
