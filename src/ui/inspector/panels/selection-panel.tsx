import { NativeSelect, SimpleGrid } from '@mantine/core';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  BoxSelect,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import {
  type ElementId,
  expandedName,
  isFlowNode,
  type LaneId,
  type NodeId,
  type ProcessNode,
  type Service,
  type Task,
  type ValueClass,
} from '#core/model';
import { ActionButton } from '#ui/kit';
import classes from '../fields/fields.module.css';
import { Section } from '../fields/section.tsx';
import { PerformerField } from '../roles/performer-field.tsx';
import { useEdit } from '../use-edit.ts';
import { PanelHead } from './panel-head.tsx';

const ARRANGE: readonly (readonly [string, LucideIcon])[] = [
  ['alignLeft', AlignStartVertical],
  ['alignCentre', AlignCenterVertical],
  ['alignRight', AlignEndVertical],
  ['alignTop', AlignStartHorizontal],
  ['alignMiddle', AlignCenterHorizontal],
  ['alignBottom', AlignEndHorizontal],
  ['distributeHorizontally', AlignHorizontalSpaceBetween],
  ['distributeVertically', AlignVerticalSpaceBetween],
];
const VALUES: readonly Exclude<ValueClass, null>[] = ['valueAdding', 'necessary', 'waste'];

/** Several elements at once: what they have in common can be set for all of them. */
export function SelectionPanel({
  service,
  selection,
}: {
  service: Service;
  selection: readonly ElementId[];
}) {
  const { t } = useTranslation();
  const edit = useEdit();
  const nodes = selection
    .map((id) => service.nodes[id as NodeId])
    .filter((node): node is ProcessNode => node !== undefined && isFlowNode(node));
  const tasks = nodes.filter((node): node is Task => node.kind === 'task');
  const ids = nodes.map((node) => node.id);
  const taskIds = tasks.map((task) => task.id);
  return (
    <>
      <PanelHead
        symbol={<BoxSelect size={17} aria-hidden />}
        title={t('inspector.selected', { n: selection.length })}
      />
      {nodes.length > 1 && (
        <Section title={t('inspector.arrange')}>
          <SimpleGrid cols={8} spacing={2}>
            {ARRANGE.map(([id, icon]) => (
              <ActionButton key={id} id={id} icon={icon} />
            ))}
          </SimpleGrid>
          <LaneField
            service={service}
            nodes={nodes}
            onChoose={(laneId) => edit('moveToLane', { ids, laneId })}
          />
        </Section>
      )}
      {tasks.length > 0 && (
        <Section title={t('inspector.selectedTasks', { n: tasks.length })}>
          <PerformerField
            service={service}
            ids={taskIds}
            performer={common(tasks.map((task) => task.performer))}
            laneId={common(tasks.map((task) => task.laneId)) ?? null}
          />
          <NativeSelect
            label={t('inspector.valueClass')}
            value={common(tasks.map((task) => task.valueClass ?? 'unclassed')) ?? ''}
            onChange={(event) => {
              const value = event.currentTarget.value;
              if (value !== '')
                edit('setTask', {
                  ids: taskIds,
                  change: { valueClass: value === 'unclassed' ? null : (value as ValueClass) },
                });
            }}
            data={[
              { value: '', label: t('inspector.different'), disabled: true },
              { value: 'unclassed', label: t('inspector.values.unclassed') },
              ...VALUES.map((value) => ({ value, label: t(`inspector.values.${value}`) })),
            ]}
          />
        </Section>
      )}
      {nodes.length === 0 && (
        <Section>
          <p className={classes.soft}>{t('inspector.nothingInCommon')}</p>
        </Section>
      )}
    </>
  );
}

interface LaneFieldProps {
  readonly service: Service;
  readonly nodes: readonly ProcessNode[];
  readonly onChoose: (lane: LaneId) => void;
}

function LaneField({ service, nodes, onChoose }: LaneFieldProps) {
  const { t } = useTranslation();
  const processId = common(nodes.map((node) => node.processId));
  const lanes = records(service.lanes).filter((lane) => lane.processId === processId);
  if (lanes.length < 2) return null;
  return (
    <NativeSelect
      label={t('inspector.moveToLane')}
      value={common(nodes.map((node) => node.laneId)) ?? ''}
      onChange={(event) => event.currentTarget.value !== '' && onChoose(event.currentTarget.value as LaneId)}
      data={[
        { value: '', label: t('inspector.different'), disabled: true },
        ...lanes.map((lane) => ({ value: lane.id as string, label: expandedName(service, lane.id) })),
      ]}
    />
  );
}

/** The value all have, compared as JSON; undefined where they differ. */
function common<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  const same = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return same ? first : undefined;
}
