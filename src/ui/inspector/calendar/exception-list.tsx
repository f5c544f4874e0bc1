import { Button, TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Calendar } from '#core/model';
import { IconButton } from '#ui/kit';
import fields from '../fields/fields.module.css';
import classes from './calendar.module.css';
import { DayField } from './day-field.tsx';

type Exceptions = Calendar['exceptions'];

interface ExceptionListProps {
  readonly exceptions: Exceptions;
  readonly onChange: (exceptions: Exceptions) => void;
}

/** Days that are not as the week says: holidays (no hours) and days with other hours. */
export function ExceptionList({ exceptions, onChange }: ExceptionListProps) {
  const { t } = useTranslation();
  const change = (index: number, day: Partial<Exceptions[number]>): void => {
    onChange(exceptions.map((each, at) => (at === index ? { ...each, ...day } : each)));
  };
  return (
    <section aria-label={t('inspector.exceptions')}>
      <p className={fields.soft}>{t('inspector.exceptions')}</p>
      {exceptions.map((exception, index) => (
        <div key={`${exception.date} ${String(index)}`} className={classes.exception}>
          <TextInput
            type="date"
            aria-label={t('inspector.exceptionDate')}
            value={exception.date}
            onChange={(event) =>
              event.currentTarget.value !== '' && change(index, { date: event.currentTarget.value })
            }
          />
          <DayField
            label={t('inspector.hoursOn', { day: exception.date })}
            hours={exception.intervals}
            onChange={(intervals) => change(index, { intervals })}
          />
          <IconButton
            icon={Trash2}
            label={t('inspector.removeException')}
            onClick={() => onChange(exceptions.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        mt={4}
        leftSection={<Plus size={13} aria-hidden />}
        onClick={() => onChange([...exceptions, { date: nextFree(exceptions), intervals: [] }])}
      >
        {t('inspector.addException')}
      </Button>
    </section>
  );
}

/** The day after the last one in the list, or New Year's Day. */
function nextFree(exceptions: Exceptions): string {
  const last = exceptions
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (last === undefined) return `${new Date().getFullYear() + 1}-01-01`;
  const next = new Date(`${last}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
