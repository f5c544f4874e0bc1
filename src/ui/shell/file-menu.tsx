import { Menu } from '@mantine/core';
import {
  CircleHelp,
  Download,
  HardDrive,
  FileCode2,
  FileImage,
  FileOutput,
  FileUp,
  FolderDown,
  GitCompareArrows,
  History,
  Image,
  Keyboard,
  Lightbulb,
  Link,
  type LucideIcon,
  MoreHorizontal,
  Presentation,
  Printer,
} from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import {
  IconButton,
  keysOf,
  later,
  type OfferedAction,
  useAction,
  useActionsAt,
  useWorkspace,
} from '#ui/kit';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  importFile: FileUp,
  exportThroughline: Download,
  saveWithVersions: History,
  saveToFolder: FolderDown,
  share: Link,
  exportBpmn: FileCode2,
  exportSvg: FileImage,
  exportPng: Image,
  exportMap: FileOutput,
  printMap: Printer,
  presentMap: Presentation,
  printReport: Printer,
  printImprovement: Lightbulb,
  compareFiles: GitCompareArrows,
  showStorage: HardDrive,
  showKeeping: CircleHelp,
  shortcuts: Keyboard,
};

const AppMenuItems = later(async () => (await import('#ui/keeping')).AppMenuItems);

const OF_PROCESS: ReadonlySet<string> = new Set(['exportBpmn', 'exportSvg', 'exportPng']);
const OF_MAP: ReadonlySet<string> = new Set(['exportMap', 'printMap', 'presentMap']);

/** Files in and out, the report, and where to find the shortcuts. */
export function FileMenu() {
  const { t } = useTranslation();
  // What is exported is what is looked at: the process, or the journey map that is open.
  const other = useWorkspace((state) => state.sheet) === null ? OF_MAP : OF_PROCESS;
  const rows = useActionsAt('file').filter(({ action }) => action.id in ICONS && !other.has(action.id));
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
        <Suspense fallback={null}>
          <AppMenuItems />
        </Suspense>
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
