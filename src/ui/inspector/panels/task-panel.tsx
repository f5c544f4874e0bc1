import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Service, Task, TaskType } from '#core/model';
import { DistributionEditor } from '../distribution/distribution-editor.tsx';
import { Fold } from '../fields/fold.tsx';
import { NameField } from '../fields/name-field.tsx';
import { NotesField } from '../fields/notes-field.tsx';
import { Section } from '../fields/section.tsx';
import { TargetFields } from '../fields/target-fields.tsx';
import { PerformerField } from '../roles/performer-field.tsx';
import { useEdit } from '../use-edit.ts';
import { CheckFields } from '../work/check-fields.tsx';
import { InformationFields } from '../work/information-fields.tsx';
import { QueueFields } from '../work/queue-fields.tsx';
import { RedesignFields } from '../work/redesign-fields.tsx';
import { ValueFields } from '../work/value-fields.tsx';
import { NodeHead } from './node-head.tsx';
import { NotedFold } from './noted-fold.tsx';
import { TouchpointsFold } from './touchpoints-fold.tsx';

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

/** A step: who does it and how long it takes; folded, what it costs, reads and writes, checks, and how work waits for it. */
export function TaskPanel({ service, task }: { service: Service; task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
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
      <Fold
        title={t('inspector.worth')}
        used={task.cost !== 0 || task.valueClass !== null}
        summary={t(`inspector.values.${task.valueClass ?? 'unclassed'}`)}
      >
        <ValueFields task={task} />
      </Fold>
      <Fold title={t('inspector.target')} used={task.target !== null}>
        <TargetFields
          target={task.target}
          measures={['wait', 'cycle']}
          onCommit={(target, gesture) => edit('setTask', { ids, change: { target } }, gesture)}
        />
      </Fold>
      <Fold
        title={t('work.information')}
        used={task.inputs.length + task.outputs.length > 0 || task.customerContact}
      >
        <InformationFields service={service} task={task} />
      </Fold>
      <Fold title={t('work.check.title')} used={task.check !== null}>
        <CheckFields service={service} task={task} />
      </Fold>
      <Fold
        title={t('work.queue')}
        used={task.priority !== null || task.patience !== null || task.batching !== null}
      >
        <QueueFields service={service} task={task} />
      </Fold>
      <Fold title={t('work.redesign')} used={task.mustKeep || task.separateFrom.length > 0}>
        <RedesignFields service={service} task={task} />
      </Fold>
      <TouchpointsFold id={task.id} />
      <NotedFold id={task.id} />
      <Section>
        <NotesField id={task.id} notes={task.notes} />
      </Section>
    </>
  );
}
