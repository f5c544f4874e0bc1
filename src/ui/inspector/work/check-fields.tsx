import { Button, NativeSelect } from '@mantine/core';
import { Split } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import {
  type Check,
  type DataObjectId,
  effectiveProbabilities,
  expandedName,
  type Flow,
  flowsAfterWork,
  rejectionFlows,
  type Service,
  type Task,
} from '#core/model';
import { useFormat } from '#ui/kit';
import classes from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useEdit } from '../use-edit.ts';

const BLANK: Check = { kind: 'check', objectId: null, rejects: '', rejectFlowId: null };

/** What a step examines and turns down, where rejected cases go, and how often that happens. */
export function CheckFields({ service, task }: { service: Service; task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { check } = task;
  const set = (next: Check | null) => edit('setTask', { ids: [task.id], change: { check: next } });
  return (
    <>
      <NativeSelect
        label={t('work.check.is')}
        value={check?.kind ?? ''}
        onChange={(event) => {
          const kind = event.currentTarget.value;
          set(kind === '' ? null : { ...(check ?? BLANK), kind: kind as Check['kind'] });
        }}
        data={[
          { value: '', label: t('work.check.none') },
          { value: 'check', label: t('work.check.check') },
          { value: 'approval', label: t('work.check.approval') },
        ]}
      />
      {check !== null && (
        <>
          <NativeSelect
            label={t('work.check.object')}
            value={check.objectId ?? ''}
            onChange={(event) =>
              set({ ...check, objectId: (event.currentTarget.value || null) as DataObjectId | null })
            }
            data={[
              { value: '', label: t('work.check.wholeCase') },
              ...records(service.dataObjects).map(({ id, name }) => ({
                value: id as string,
                label: name || t('general.unnamed'),
              })),
            ]}
          />
          <TextField
            label={t('work.check.rejects')}
            placeholder={t('work.check.rejectsExample')}
            value={check.rejects}
            onCommit={(rejects) => set({ ...check, rejects: rejects.trim() })}
          />
          <RejectionFields service={service} task={task} check={check} />
        </>
      )}
    </>
  );
}

function RejectionFields({ service, task, check }: { service: Service; task: Task; check: Check }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const flows = rejectionFlows(service, task);
  const rejecting = check.rejectFlowId === null ? undefined : service.flows[check.rejectFlowId];
  const known = rejecting === undefined || flows.includes(rejecting) ? flows : [...flows, rejecting];
  if (known.length < 2) return <NoDecision service={service} task={task} />;
  return (
    <>
      <NativeSelect
        label={t('work.check.goesTo')}
        value={check.rejectFlowId ?? ''}
        onChange={(event) =>
          edit('setTask', {
            ids: [task.id],
            change: {
              check: { ...check, rejectFlowId: (event.currentTarget.value || null) as Flow['id'] | null },
            },
          })
        }
        data={[
          { value: '', label: t('work.check.notSaid') },
          ...known.map((flow) => ({ value: flow.id as string, label: wayName(service, flow) })),
        ]}
      />
      {rejecting && <RejectionRate service={service} flow={rejecting} />}
    </>
  );
}

/** How often the check rejects: the share of its flow, which stands in one place. */
function RejectionRate({ service, flow }: { service: Service; flow: Flow }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const format = useFormat();
  const kind = service.nodes[flow.source]?.kind;
  if (kind !== 'exclusiveGateway') return <p className={classes.warning}>{t('work.check.noChoice')}</p>;
  if (flow.condition !== null)
    return <p className={classes.soft}>{t('work.check.byCondition', { condition: flow.condition })}</p>;
  const share = effectiveProbabilities(service, flow.source).get(flow.id) ?? null;
  return (
    <NumberField
      label={t('work.check.howOften')}
      value={flow.probability === null ? null : flow.probability * 100}
      optional
      placeholder={format.percent(share)}
      step={1}
      unit={<span className={classes.unit}>%</span>}
      onCommit={(percent, gesture) =>
        edit(
          'setFlow',
          { id: flow.id, change: { probability: percent === null ? null : percent / 100 } },
          gesture,
        )
      }
    />
  );
}

/** Nothing can be rejected yet: a decision is missing, or a second way out of it. */
function NoDecision({ service, task }: { service: Service; task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const [out, ...more] = flowsAfterWork(service, task.id);
  if (out === undefined || more.length > 0) return <p className={classes.soft}>{t('work.check.noWay')}</p>;
  if (service.nodes[out.target]?.kind === 'exclusiveGateway')
    return (
      <p className={classes.soft}>{t('work.check.oneWay', { gateway: expandedName(service, out.target) })}</p>
    );
  return (
    <>
      <p className={classes.soft}>{t('work.check.noDecision')}</p>
      <Button
        variant="default"
        leftSection={<Split size={14} aria-hidden />}
        onClick={() => edit('insertOnFlow', { flowId: out.id, kind: 'exclusiveGateway' })}
      >
        {t('work.check.addDecision')}
      </Button>
    </>
  );
}

/** A way out by its name and where it leads. */
export function wayName(service: Service, flow: Flow): string {
  const target = expandedName(service, flow.target);
  const arrow = target.startsWith('→') ? target : `→ ${target}`;
  return flow.name.trim() === '' ? arrow : `${flow.name} ${arrow}`;
}
