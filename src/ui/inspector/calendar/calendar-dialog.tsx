import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import type { Calendar, CalendarId } from '#core/model';
import { DialogFrame } from '#ui/dialog';
import { useProblemText, useWorkspace } from '#ui/kit';
import { useState } from 'react';
import fields from '../fields/fields.module.css';
import { NameField } from '../fields/name-field.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './calendar.module.css';
import { ExceptionList } from './exception-list.tsx';
import { weeklyHours } from './hours-text.ts';
import { type PresetName, presets } from './presets.ts';
import { WeekGrid } from './week-grid.tsx';

const CLOSINGS = ['pause', 'finish', 'handOver'] as const;

/** Working hours: a week to paint, days that differ, and what happens to work at closing time. */
export function CalendarDialog({ id, onClose }: { id: CalendarId; onClose: () => void }) {
  const calendar = useWorkspace((state) => state.service?.calendars[id]);
  const { t } = useTranslation();
  if (calendar === undefined) return null;
  return (
    <DialogFrame title={t('inspector.calendarTitle')} onClose={onClose} width={720}>
      <CalendarForm calendar={calendar} />
    </DialogFrame>
  );
}

function CalendarForm({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const problemText = useProblemText();
  const [refused, setRefused] = useState<Problem | null>(null);
  const { id } = calendar;
  const change = (fields: Partial<Omit<Calendar, 'id'>>): void => {
    const [problem] = edit('setCalendar', { id, change: fields });
    setRefused(problem ?? null);
  };
  return (
    <Stack gap="sm">
      <NameField id={id} name={calendar.name} />
      <div>
        <p className={fields.soft}>{t('inspector.presets')}</p>
        <Group gap={6} mt={4}>
          {(Object.keys(presets) as PresetName[]).map((name) => (
            <Button
              key={name}
              variant="default"
              size="compact-xs"
              onClick={() => change({ weekly: presets[name] })}
            >
              {t(`inspector.presetNames.${name}`)}
            </Button>
          ))}
        </Group>
      </div>
      <WeekGrid weekly={calendar.weekly} onChange={(weekly) => change({ weekly })} />
      <p className={fields.soft}>{t('inspector.weekTotal', { n: weeklyHours(calendar.weekly) })}</p>
      <ExceptionList exceptions={calendar.exceptions} onChange={(exceptions) => change({ exceptions })} />
      <NativeSelect
        className={classes.closing}
        label={t('inspector.atClosing')}
        value={calendar.atClosing}
        onChange={(event) => change({ atClosing: event.currentTarget.value as Calendar['atClosing'] })}
        data={CLOSINGS.map((value) => ({ value, label: t(`inspector.closings.${value}`) }))}
      />
      {refused && (
        <p className={fields.wrong} role="alert">
          {problemText(refused)}
        </p>
      )}
    </Stack>
  );
}
