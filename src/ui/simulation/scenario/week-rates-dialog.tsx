import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '#ui/dialog';
import { NumberField } from '#ui/simulation/fields';
import { WeekGrid } from './week-grid.tsx';
import { type HourRange, hoursIn } from './week-range.ts';
import classes from './week-rates.module.css';

interface WeekRatesDialogProps {
  readonly rates: readonly number[];
  readonly onSave: (rates: readonly number[]) => void;
  readonly onClose: () => void;
}

const OFFICE: HourRange = { fromDay: 0, toDay: 4, fromHour: 9, toHour: 16 };

/** Cases per hour for each hour of the week: choose hours, give their rate. */
export function WeekRatesDialog({ rates, onSave, onClose }: WeekRatesDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(rates);
  const [range, setRange] = useState<HourRange>(OFFICE);
  const chosen = hoursIn(range);
  const rate = draft[chosen[0] ?? 0] ?? 0;
  const fill = (value: number) => {
    const hours = new Set(chosen);
    setDraft(draft.map((old, hour) => (hours.has(hour) ? value : old)));
  };
  return (
    <DialogFrame title={t('simulation.week.title')} onClose={onClose} width={900}>
      <p className={classes.explain}>{t('simulation.week.explain')}</p>
      <WeekGrid rates={draft} range={range} onRange={setRange} onFill={fill} />
      <Group justify="space-between" align="flex-end" mt="md">
        <Group gap={8} align="flex-end">
          <NumberField
            label={t('simulation.week.rate', { count: chosen.length })}
            value={rate}
            min={0}
            w={200}
            onCommit={fill}
          />
          <Button
            variant="default"
            onClick={() => setRange({ fromDay: 0, toDay: 6, fromHour: 0, toHour: 23 })}
          >
            {t('simulation.week.all')}
          </Button>
          <Button variant="default" onClick={() => setRange(OFFICE)}>
            {t('simulation.week.office')}
          </Button>
        </Group>
        <Group gap={8}>
          <span className={classes.total}>
            {t('simulation.arrivals.perWeek', { n: draft.reduce((sum, each) => sum + each, 0) })}
          </span>
          <Button variant="default" size="sm" onClick={onClose}>
            {t('general.cancel')}
          </Button>
          <Button size="sm" onClick={() => onSave(draft)}>
            {t('general.ok')}
          </Button>
        </Group>
      </Group>
    </DialogFrame>
  );
}
