import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { DataObjectId, Service, Task } from '#core/model';
import { ChipPicker } from '../fields/chip-picker.tsx';
import { useEdit } from '../use-edit.ts';

/** What a step reads and writes, and whether the customer takes part. */
export function InformationFields({ service, task }: { service: Service; task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const ids = [task.id];
  return (
    <>
      {(['inputs', 'outputs'] as const).map((field) => (
        <ChipPicker
          key={field}
          label={t(`work.${field}`)}
          chosen={task[field]}
          options={records(service.dataObjects)}
          onChange={(chosen) =>
            edit('setTask', { ids, change: { [field]: chosen as readonly DataObjectId[] } })
          }
          onCreate={(name) => edit('addDataObject', { name, to: { id: task.id, as: field } })}
        />
      ))}
      <Switch
        label={t('work.customerContact')}
        description={t('work.customerContactHint')}
        checked={task.customerContact}
        onChange={(event) =>
          edit('setTask', { ids, change: { customerContact: event.currentTarget.checked } })
        }
      />
    </>
  );
}
