import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task, ValueClass, WasteKind } from '#core/model';
import { useWorkspace } from '#ui/kit';
import classes from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';
import { useEdit } from '../use-edit.ts';

const VALUES: readonly ValueClass[] = [null, 'valueAdding', 'necessary', 'waste'];
const WASTES: readonly WasteKind[] = ['waiting', 'moving', 'rework', 'overProcessing', 'checking'];

/** What a step costs, and what it earns: value, a necessity, or which kind of waste. */
export function ValueFields({ task }: { task: Task }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const currency = useWorkspace((state) => state.service?.profile.currency ?? '');
  const ids = [task.id];
  return (
    <>
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
      {task.valueClass === 'waste' && (
        <NativeSelect
          label={t('work.waste')}
          value={task.waste ?? ''}
          onChange={(event) =>
            edit('setTask', {
              ids,
              change: { waste: (event.currentTarget.value || null) as WasteKind | null },
            })
          }
          data={[
            { value: '', label: t('work.wasteUnknown') },
            ...WASTES.map((waste) => ({ value: waste as string, label: t(`work.wastes.${waste}`) })),
          ]}
        />
      )}
    </>
  );
}
