import { Button, Switch } from '@mantine/core';
import { PanelTop, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Process, Service } from '#core/model';
import { CalendarSelect } from '../calendar/calendar-select.tsx';
import { NameField } from '../fields/name-field.tsx';
import { NotesField } from '../fields/notes-field.tsx';
import { Section } from '../fields/section.tsx';
import { TargetFields } from '../fields/target-fields.tsx';
import { useEdit } from '../use-edit.ts';
import { PanelHead } from './panel-head.tsx';

/** A process: its name, the target for a whole case, and its lanes. */
export function ProcessPanel({ service, process }: { service: Service; process: Process }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { id, target } = process;
  return (
    <>
      <PanelHead symbol={<PanelTop size={17} aria-hidden />} title={t('inspector.process')} />
      <Section>
        <NameField id={id} name={process.name} />
        <Switch
          label={t('inspector.drawPool')}
          checked={process.pool}
          onChange={(event) => edit('setProcess', { id, change: { pool: event.currentTarget.checked } })}
        />
        <Button
          variant="default"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => edit('addLane', { processId: id, name: t('canvas.newLane') })}
        >
          {t('inspector.addLane')}
        </Button>
      </Section>
      <Section title={t('inspector.caseTarget')}>
        <TargetFields
          target={target}
          measures={['cycle']}
          onCommit={(next, gesture) => edit('setProcess', { id, change: { target: next } }, gesture)}
        />
        {target?.clock === 'working' && (
          <CalendarSelect
            service={service}
            label={t('inspector.targetCalendar')}
            value={process.targetCalendarId}
            onCommit={(targetCalendarId, gesture) =>
              edit('setProcess', { id, change: { targetCalendarId } }, gesture)
            }
          />
        )}
      </Section>
      <Section>
        <NotesField id={id} notes={process.notes} />
      </Section>
    </>
  );
}
