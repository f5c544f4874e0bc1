import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Minutes, minutesPer, type Problem, type TimeUnit } from '#core/base';
import classes from './fields.module.css';
import { NumberField } from './number-field.tsx';

const UNITS: readonly TimeUnit[] = ['s', 'min', 'h', 'd', 'w'];

interface TimeFieldProps {
  readonly label: string;
  readonly value: Minutes;
  readonly onCommit: (value: Minutes, gesture: string) => readonly Problem[];
}

/** A length of time with its unit; changing the unit keeps the number that was typed. */
export function TimeField({ label, value, onCommit }: TimeFieldProps) {
  const [unit, setUnit] = useState<TimeUnit>(() => readableUnit(value));
  const amount = value / minutesPer(unit);
  return (
    <div className={classes.pair}>
      <NumberField
        label={label}
        value={amount}
        onCommit={(next, gesture) => onCommit((next ?? 0) * minutesPer(unit), gesture)}
      />
      <UnitSelect
        value={unit}
        onChange={(next) => {
          setUnit(next);
          onCommit(amount * minutesPer(next), '');
        }}
      />
    </div>
  );
}

export function UnitSelect({ value, onChange }: { value: TimeUnit; onChange: (unit: TimeUnit) => void }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      aria-label={t('inspector.unit')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as TimeUnit)}
      data={UNITS.map((unit) => ({ value: unit, label: t(`general.units.${unit}`) }))}
    />
  );
}

/** The largest unit of which there is a whole or at least a handy number. */
function readableUnit(minutes: Minutes): TimeUnit {
  if (minutes === 0) return 'h';
  return (
    UNITS.toReversed().find(
      (unit) => Number.isInteger((minutes / minutesPer(unit)) * 4) && minutes >= minutesPer(unit),
    ) ?? 'min'
  );
}
