import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Service, Task, TaskType, ValueClass } from '#core/model';
import { useWorkspace } from '#ui/kit';
import { DistributionEditor } from '../distribution/distribution-editor.tsx';
import classes from '../fields/fields.module.css';
import { NameField } from '../fields/name-field.tsx';
import { NotesField } from '../fields/notes-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { Section } from '../fields/section.tsx';
import { TargetFields } from '../fields/target-fields.tsx';
import { PerformerField } from '../roles/performer-field.tsx';
import { useEdit } from '../use-edit.ts';
import { NodeHead } from './node-head.tsx';

const TYPES: readonly TaskType[] = [
  'none',
  'user',
  'manual',
  'service',
  'script',
  'businessRule',
  'send',
  'receive',
];
const VALUES: readonly ValueClass[] = [null, 'valueAdding', 'necessary', 'waste'];

/** A step: who does it, how long it takes, what it costs and earns, and its target. */
export function TaskPanel({ service, task }: { service: Service; task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const currency = useWorkspace((state) => state.service?.profile.currency ?? '');
  const ids = [task.id];
  return (
    <>
      <NodeHead node={task} />
      <Section>
        <NameField id={task.id} name={task.name} />
        <NativeSelect
          label={t('inspector.taskType')}
          value={task.taskType}
          onChange={(event) =>
            edit('changeKind', { id: task.id, kind: 'task', taskType: event.currentTarget.value as TaskType })
          }
          data={TYPES.map((type) => ({
            value: type,
            label: t(type === 'none' ? 'canvas.kinds.task' : `canvas.kinds.${type}Task`),
          }))}
        />
        <PerformerField service={service} ids={ids} performer={task.performer} laneId={task.laneId} />
      </Section>
      <Section title={t('inspector.duration')}>
        <DistributionEditor
          label={t('inspector.takes')}
          value={task.duration}
          onCommit={(duration, gesture) => edit('setTask', { ids, change: { duration } }, gesture)}
        />
      </Section>
      <Section title={t('inspector.worth')}>
        <NumberField
          label={t('inspector.cost')}
          value={task.cost}
          step={1}
          unit={<span className={classes.unit}>{currency}</span>}
          onCommit={(cost, gesture) => edit('setTask', { ids, change: { cost: cost ?? 0 } }, gesture)}
        />
        <NativeSelect
          label={t('inspector.valueClass')}
          value={task.valueClass ?? ''}
          onChange={(event) =>
            edit('setTask', {
              ids,
              change: { valueClass: (event.currentTarget.value || null) as ValueClass },
            })
          }
          data={VALUES.map((value) => ({
            value: value ?? '',
            label: t(`inspector.values.${value ?? 'unclassed'}`),
          }))}
        />
      </Section>
      <Section title={t('inspector.target')}>
        <TargetFields
          target={task.target}
          measures={['wait', 'cycle']}
          onCommit={(target, gesture) => edit('setTask', { ids, change: { target } }, gesture)}
        />
      </Section>
      <Section>
        <NotesField id={task.id} notes={task.notes} />
      </Section>
    </>
  );
}
