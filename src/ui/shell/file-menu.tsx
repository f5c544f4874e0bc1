import { Menu } from '@mantine/core';
import {
  Download,
  FileCode2,
  FileImage,
  FileUp,
  Image,
  Keyboard,
  Lightbulb,
  type LucideIcon,
  MoreHorizontal,
  Printer,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, keysOf, type OfferedAction, useAction, useActionsAt } from '#ui/kit';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  importFile: FileUp,
  exportThroughline: Download,
  exportBpmn: FileCode2,
  exportSvg: FileImage,
  exportPng: Image,
  printReport: Printer,
  printImprovement: Lightbulb,
  shortcuts: Keyboard,
};

/** Files in and out, the report, and where to find the shortcuts. */
export function FileMenu() {
  const { t } = useTranslation();
  const rows = useActionsAt('file').filter(({ action }) => action.id in ICONS);
  const shortcuts = useAction('shortcuts');
  return (
    <Menu position="bottom-end" width={270} shadow="md">
      <Menu.Target>
        <IconButton icon={MoreHorizontal} label={t('shell.fileMenu')} />
      </Menu.Target>
      <Menu.Dropdown>
        {rows.map((row) => (
          <FileMenuItem key={row.action.id} row={row} />
        ))}
        <Menu.Divider />
        <FileMenuItem row={shortcuts} />
      </Menu.Dropdown>
    </Menu>
  );
}

function FileMenuItem({ row: { action, enabled, run } }: { row: OfferedAction }) {
  const { t } = useTranslation();
  const Icon = ICONS[action.id];
  const [shortcut] = action.shortcuts;
  return (
    <Menu.Item
      leftSection={Icon ? <Icon size={15} aria-hidden /> : undefined}
      rightSection={shortcut ? <small>{keysOf(shortcut).join(' ')}</small> : undefined}
      disabled={!enabled}
      onClick={run}
    >
      {t(`actions.${action.id}` as never)}
    </Menu.Item>
  );
}
