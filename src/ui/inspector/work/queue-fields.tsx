import { NativeSelect, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problem } from '#core/base';
import { type Batching, type Flow, flowsFrom, type Patience, type Service, type Task } from '#core/model';
import { DistributionEditor } from '../distribution/distribution-editor.tsx';
import classes from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';
import { OptionalTimeField } from '../fields/optional-time-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useEdit } from '../use-edit.ts';
import { wayName } from './check-fields.tsx';
import { clockTimesText, parseClockTimes } from './clock-times.ts';

const FIRST_PATIENCE: Patience = { limit: { type: 'exponential', mean: 10, unit: 'min' }, flowId: null };
const FIRST_BATCH: Readonly<Record<Batching['by'], Batching>> = {
  size: { by: 'size', size: 5, maximumWait: null },
  times: { by: 'times', times: [9 * 60, 14 * 60] },
};

/** How work waits for a step: whose turn it is, who gives up, and what is collected before it is done. */
export function QueueFields({ service, task }: { service: Service; task: Task }) {
  return (
    <>
      <PriorityField task={task} />
      <PatienceFields service={service} task={task} />
      <BatchingFields task={task} />
    </>
  );
}

function PriorityField({ task }: { task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  return (
    <NumberField
      label={t('work.priority')}
      description={t('work.taskPriorityHint')}
      value={task.priority}
      optional
      placeholder={t('work.prioritySegment')}
      onCommit={(priority, gesture) => edit('setTask', { ids: [task.id], change: { priority } }, gesture)}
    />
  );
}

function PatienceFields({ service, task }: { service: Service; task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { patience } = task;
  const set = (next: Patience | null, gesture?: string) =>
    edit('setTask', { ids: [task.id], change: { patience: next } }, gesture);
  const flows = flowsFrom(service, task.id);
  return (
    <>
      <Switch
        label={t('work.patience.has')}
        checked={patience !== null}
        onChange={(event) => set(event.currentTarget.checked ? FIRST_PATIENCE : null)}
      />
      {patience !== null && (
        <div className={classes.indented}>
          <DistributionEditor
            label={t('work.patience.limit')}
            value={patience.limit}
            onCommit={(limit, gesture) => set({ ...patience, limit }, gesture)}
          />
          {flows.length > 1 || patience.flowId !== null ? (
            <NativeSelect
              label={t('work.patience.goesTo')}
              value={patience.flowId ?? ''}
              onChange={(event) =>
                set({ ...patience, flowId: (event.currentTarget.value || null) as Flow['id'] | null })
              }
              data={[
                { value: '', label: t('work.patience.ends') },
                ...flows.map((flow) => ({ value: flow.id as string, label: wayName(service, flow) })),
              ]}
            />
          ) : (
            <p className={classes.soft}>{t('work.patience.endsHint')}</p>
          )}
        </div>
      )}
    </>
  );
}

function BatchingFields({ task }: { task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { batching } = task;
  const set = (next: Batching | null, gesture?: string) =>
    edit('setTask', { ids: [task.id], change: { batching: next } }, gesture);
  return (
    <>
      <NativeSelect
        label={t('work.batching.is')}
        value={batching?.by ?? ''}
        onChange={(event) => {
          const by = event.currentTarget.value;
          set(by === '' ? null : FIRST_BATCH[by as Batching['by']]);
        }}
        data={[
          { value: '', label: t('work.batching.none') },
          { value: 'size', label: t('work.batching.size') },
          { value: 'times', label: t('work.batching.times') },
        ]}
      />
      {batching !== null && (
        <div className={classes.indented}>
          {batching.by === 'size' ? (
            <>
              <NumberField
                label={t('work.batching.howMany')}
                value={batching.size}
                onCommit={(size, gesture) => set({ ...batching, size: size ?? 0 }, gesture)}
              />
              <OptionalTimeField
                label={t('work.batching.hasMaximum')}
                timeLabel={t('work.batching.maximum')}
                value={batching.maximumWait}
                first={60}
                onCommit={(maximumWait, gesture) => set({ ...batching, maximumWait }, gesture)}
              />
            </>
          ) : (
            <TextField
              label={t('work.batching.clock')}
              description={t('work.batching.clockHint')}
              value={clockTimesText(batching.times)}
              onCommit={(text) => {
                const times = parseClockTimes(text);
                return times === null
                  ? [problem('clockTimes', 'error', [task.id])]
                  : set({ by: 'times', times });
              }}
            />
          )}
        </div>
      )}
    </>
  );
}
