import { Button, Textarea } from '@mantine/core';
import { Grid3x3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import type { Arrival } from '#core/model';
import { useFormat } from '#ui/kit';
import { IntervalForm } from './interval-form.tsx';
import classes from './scenario-panel.module.css';
import { WeekPicture } from './week-picture.tsx';
import { WeekRatesDialog } from './week-rates-dialog.tsx';

interface ArrivalFormProps {
  readonly arrival: Arrival;
  readonly onChange: (arrival: Arrival, gesture?: string) => readonly Problem[];
}

/** How cases arrive, in the way that was chosen. */
export function ArrivalForm({ arrival, onChange }: ArrivalFormProps) {
  switch (arrival.by) {
    case 'interval':
      return (
        <IntervalForm
          interval={arrival.interval}
          onChange={(interval, gesture) => onChange({ by: 'interval', interval }, gesture)}
        />
      );
    case 'weekly':
      return <WeeklyForm rates={arrival.rates} onChange={(rates) => onChange({ by: 'weekly', rates })} />;
    case 'list':
      return <ListForm times={arrival.times} onChange={(times) => onChange({ by: 'list', times })} />;
  }
}

function WeeklyForm({
  rates,
  onChange,
}: {
  rates: readonly number[];
  onChange: (rates: readonly number[]) => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const perWeek = rates.reduce((sum, rate) => sum + rate, 0);
  return (
    <>
      <WeekPicture rates={rates} />
      <p className={classes.hint}>{t('simulation.arrivals.perWeek', { n: perWeek })}</p>
      <Button variant="default" leftSection={<Grid3x3 size={14} aria-hidden />} onClick={() => setOpen(true)}>
        {t('simulation.arrivals.editWeek')}
      </Button>
      {open && (
        <WeekRatesDialog
          rates={rates}
          onClose={() => setOpen(false)}
          onSave={(next) => {
            onChange(next);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function ListForm({
  times,
  onChange,
}: {
  times: readonly number[];
  onChange: (times: readonly number[]) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? times : parseTimes(draft);
  const commit = () => {
    if (draft !== null && read !== null) onChange(read);
    if (read !== null) setDraft(null);
  };
  return (
    <Textarea
      label={t('simulation.arrivals.times')}
      description={t('simulation.arrivals.timesHint', {
        count: times.length,
        last: format.duration(times.at(-1) ?? null),
      })}
      error={read === null ? t('simulation.arrivals.timesWrong') : undefined}
      rows={4}
      value={draft ?? times.join(', ')}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
    />
  );
}

/** Minutes separated by anything but digits and points, ascending; null when something is not a number. */
function parseTimes(text: string): readonly number[] | null {
  const numbers = text
    .split(/[\s,;，；、]+/u)
    .filter((piece) => piece !== '')
    .map(Number);
  return numbers.some((time) => !Number.isFinite(time) || time < 0)
    ? null
    : numbers.toSorted((a, b) => a - b);
}
