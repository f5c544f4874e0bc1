import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { expandedName, type NodeId, nodesOf, type Service, type Task } from '#core/model';
import { ChipPicker } from '../fields/chip-picker.tsx';
import { useEdit } from '../use-edit.ts';

/** What a redesign has to leave alone: that the step exists, and that other hands do it than certain others. */
export function RedesignFields({ service, task }: { service: Service; task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const ids = [task.id];
  const others = nodesOf(service, task.processId)
    .filter((node) => node.kind === 'task' && node.id !== task.id)
    .map(({ id }) => ({ id: id as string, name: expandedName(service, id) }));
  return (
    <>
      <Switch
        label={t('work.mustKeep')}
        checked={task.mustKeep}
        onChange={(event) => edit('setTask', { ids, change: { mustKeep: event.currentTarget.checked } })}
      />
      <ChipPicker
        label={t('work.separateFrom')}
        description={t('work.separateHint')}
        chosen={task.separateFrom}
        options={others}
        onChange={(chosen) => edit('setTask', { ids, change: { separateFrom: chosen as readonly NodeId[] } })}
      />
    </>
  );
}
