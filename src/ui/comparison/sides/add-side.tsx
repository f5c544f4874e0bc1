import { Button, Menu } from '@mantine/core';
import { FileUp, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useComparison, useComparisonStore } from '../use-comparison.ts';
import { useSideChoices } from './use-side-choices.ts';

/** Puts another version or a file beside those that are compared. */
export function AddSide() {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const all = useComparison((state) => state.all);
  const reading = useComparison((state) => state.reading);
  const choices = useSideChoices();
  const add = async (id: string) => {
    await store.getState().choose([...all, id]);
    await store.getState().show(id);
  };
  return (
    <Menu position="bottom-start" width={280} shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<Plus size={15} aria-hidden />}
          loading={reading !== null}
        >
          {t('compareSides.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.Item
          leftSection={<FileUp size={15} aria-hidden />}
          onClick={() => void store.getState().chooseFile()}
        >
          {t('compareSides.addFile')}
        </Menu.Item>
        {choices.map(({ group, items }) => {
          const left = items.filter(({ value }) => !all.includes(value));
          if (left.length === 0) return null;
          return (
            <div key={group}>
              {group !== '' && <Menu.Label>{group}</Menu.Label>}
              {left.map(({ value, label }) => (
                <Menu.Item key={value} onClick={() => void add(value)}>
                  {label}
                </Menu.Item>
              ))}
            </div>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
