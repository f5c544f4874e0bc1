import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type {
  EndEvent,
  IntermediateEvent,
  MessageCatchEvent,
  MessageThrowEvent,
  StartEvent,
  TimerEvent,
} from '#core/model';
import { DistributionEditor } from '../distribution/distribution-editor.tsx';
import classes from '../fields/fields.module.css';
import { NameField } from '../fields/name-field.tsx';
import { NotesField } from '../fields/notes-field.tsx';
import { Section } from '../fields/section.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useEdit } from '../use-edit.ts';
import { NodeHead } from './node-head.tsx';
import { NotedFold } from './noted-fold.tsx';
import { TouchpointsFold } from './touchpoints-fold.tsx';

type AnyEvent =
  | StartEvent
  | EndEvent
  | IntermediateEvent
  | TimerEvent
  | MessageCatchEvent
  | MessageThrowEvent;

/** An event: what sets it off, how long it waits, which message it is about. */
export function EventPanel({ event }: { event: AnyEvent }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { id } = event;
  return (
    <>
      <NodeHead node={event} />
      <Section>
        <NameField id={id} name={event.name} />
        {(event.kind === 'startEvent' || event.kind === 'endEvent') && <TriggerField event={event} />}
        {(event.kind === 'messageCatchEvent' || event.kind === 'messageThrowEvent') && (
          <TextField
            label={t('inspector.message')}
            description={t('inspector.messageHint')}
            value={event.message}
            onCommit={(message) => edit('setEvent', { id, change: { message: message.trim() } })}
          />
        )}
        {event.kind === 'startEvent' && <p className={classes.soft}>{t('inspector.arrivalsHint')}</p>}
      </Section>
      {'delay' in event && (
        <Section title={t(event.kind === 'timerEvent' ? 'inspector.timerDelay' : 'inspector.messageDelay')}>
          <DistributionEditor
            label={t('inspector.waits')}
            value={event.delay}
            onCommit={(delay, gesture) => edit('setEvent', { id, change: { delay } }, gesture)}
          />
        </Section>
      )}
      {event.kind !== 'intermediateEvent' && <TouchpointsFold id={id} />}
      <NotedFold id={id} />
      <Section>
        <NotesField id={id} notes={event.notes} />
      </Section>
    </>
  );
}

function TriggerField({ event }: { event: StartEvent | EndEvent }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const triggers =
    event.kind === 'startEvent' ? (['none', 'timer', 'message'] as const) : (['none', 'message'] as const);
  return (
    <NativeSelect
      label={t('inspector.trigger')}
      value={event.trigger}
      onChange={(change) =>
        edit('setEvent', {
          id: event.id,
          change: { trigger: change.currentTarget.value as StartEvent['trigger'] },
        })
      }
      data={triggers.map((trigger) => ({
        value: trigger,
        label: t(`inspector.triggers.${event.kind === 'startEvent' ? 'start' : 'end'}.${trigger}` as never),
      }))}
    />
  );
}
