import { Group, Menu, NativeSelect } from '@mantine/core';
import { Copy, EllipsisVertical, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { CommandArguments, CommandName } from '#core/editing';
import type { Scenario, ScenarioId } from '#core/model';
import { IconButton, useRun, useSession, useWorkspace } from '#ui/kit';
import { ScenarioRename } from './scenario-rename.tsx';
import { useEditable, useSetScenario } from './use-scenario.ts';

/** Which scenario; add, rename, duplicate, delete. */
export function ScenarioPicker({ scenario }: { scenario: Scenario | null }) {
  const { t } = useTranslation();
  const session = useSession();
  const running = useRun((state) => state.status === 'running');
  const scenarios = useWorkspace((state) => state.service?.scenarios);
  const editable = useEditable();
  const setScenario = useSetScenario();
  const [renaming, setRenaming] = useState(false);
  const all = scenarios ? records(scenarios) : [];
  const editAndChoose = <C extends CommandName>(command: C, args: CommandArguments<C>) => {
    const before = new Set(all.map(({ id }) => id));
    session.workspace.getState().edit(command, args);
    const after = session.workspace.getState().service?.scenarios ?? {};
    const made = (Object.keys(after) as ScenarioId[]).find((id) => !before.has(id));
    if (made !== undefined) session.run.getState().chooseScenario(made);
  };
  const remove = (id: ScenarioId) => {
    const other = all.find((each) => each.id !== id);
    session.workspace.getState().edit('removeScenario', { id });
    if (other) session.run.getState().chooseScenario(other.id);
  };
  if (renaming && scenario) {
    return (
      <ScenarioRename
        name={scenario.name}
        onRename={(name) => setScenario({ name })}
        onClose={() => setRenaming(false)}
      />
    );
  }
  return (
    <Group gap={4} wrap="nowrap" align="flex-end">
      <NativeSelect
        label={t('simulation.scenario')}
        flex={1}
        value={scenario?.id ?? ''}
        disabled={running}
        onChange={(event) => session.run.getState().chooseScenario(event.currentTarget.value as ScenarioId)}
        data={all.map(({ id, name }) => ({ value: id, label: name || t('general.unnamed') }))}
      />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <IconButton icon={EllipsisVertical} label={t('simulation.scenarioMenu')} size={30} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<Plus size={15} />}
            disabled={!editable}
            onClick={() =>
              editAndChoose('addScenario', { name: t('simulation.newScenario', { n: all.length + 1 }) })
            }
          >
            {t('simulation.addScenario')}
          </Menu.Item>
          {scenario && (
            <>
              <Menu.Item
                leftSection={<Copy size={15} />}
                disabled={!editable}
                onClick={() =>
                  editAndChoose('duplicateScenario', {
                    id: scenario.id,
                    name: t('simulation.copyOf', { name: scenario.name }),
                  })
                }
              >
                {t('general.duplicate')}
              </Menu.Item>
              <Menu.Item
                leftSection={<Pencil size={15} />}
                disabled={!editable}
                onClick={() => setRenaming(true)}
              >
                {t('general.rename')}
              </Menu.Item>
              <Menu.Item
                leftSection={<Trash2 size={15} />}
                disabled={!editable || all.length < 2}
                onClick={() => remove(scenario.id)}
              >
                {t('general.delete')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
