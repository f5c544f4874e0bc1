import { Group, Input, NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Minutes, minutesPer, type TimeUnit } from '#core/base';
import { NumberField } from './number-field.tsx';

const UNITS: readonly TimeUnit[] = ['min', 'h', 'd', 'w'];

/** The largest unit in which the time is a whole number. */
function unitOf(minutes: Minutes): TimeUnit {
  return UNITS.findLast((unit) => minutes > 0 && Number.isInteger(minutes / minutesPer(unit))) ?? 'min';
}

interface DurationFieldProps {
  readonly label: string;
  readonly value: Minutes;
  readonly onCommit: (value: Minutes) => void;
  readonly disabled?: boolean;
}

/** A length of time as an amount and a unit. */
export function DurationField({ label, value, onCommit, disabled }: DurationFieldProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<TimeUnit | null>(null);
  const unit = chosen ?? unitOf(value);
  const id = useId();
  return (
    <Input.Wrapper label={label} labelProps={{ htmlFor: id }} size="xs">
      <Group gap={6} wrap="nowrap">
        <NumberField
          id={id}
          value={value / minutesPer(unit)}
          min={0}
          w={90}
          disabled={disabled}
          onCommit={(amount) => onCommit(amount * minutesPer(unit))}
        />
        <NativeSelect
          aria-label={t('simulation.unit')}
          value={unit}
          disabled={disabled}
          flex={1}
          onChange={(event) => {
            const next = event.currentTarget.value as TimeUnit;
            setChosen(next);
            onCommit((value / minutesPer(unit)) * minutesPer(next));
          }}
          data={UNITS.map((each) => ({ value: each, label: t(`general.units.${each}`) }))}
        />
      </Group>
    </Input.Wrapper>
  );
}
