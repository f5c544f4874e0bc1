import type { FilesState } from '#session/files';
import { hasService, type Row, type RowContext } from './row.ts';

const isFree = (context: RowContext): boolean =>
  hasService(context) && context.session.files.getState().busy === null;

function exportRow(id: string, save: (files: FilesState) => Promise<void>): Row {
  return {
    id,
    group: 'file',
    shortcuts: [],
    places: ['file'],
    enabled: isFree,
    run: ({ session }) => void save(session.files.getState()),
  };
}

/** A row that opens a screen of its name. */
function screenRow(id: Parameters<RowContext['open']>[0], enabled: Row['enabled']): Row {
  return { id, group: 'file', shortcuts: [], places: ['file'], enabled, run: ({ open }) => open(id) };
}

/** True while a journey map is open. */
function hasMap({ session }: RowContext): boolean {
  return session.workspace.getState().sheet !== null;
}

/** Files and the way back to the library. */
export const fileActions: readonly Row[] = [
  {
    id: 'importFile',
    group: 'file',
    shortcuts: ['mod+o'],
    places: ['file'],
    enabled: ({ session }) => session.files.getState().busy === null,
    run: ({ session }) => void session.files.getState().chooseFile(),
  },
  exportRow('exportThroughline', (files) => files.saveThroughline()),
  ...(['saveWithVersions', 'saveToFolder', 'share'] as const).map((id) => screenRow(id, hasService)),
  exportRow('exportBpmn', (files) => files.saveBpmn()),
  exportRow('exportSvg', (files) => files.saveSvg()),
  exportRow('exportPng', (files) => files.savePng()),
  screenRow('backUp', ({ session }) => session.library.getState().status === 'ready'),
  {
    id: 'compareFiles',
    group: 'file',
    shortcuts: [],
    places: ['file'],
    enabled: ({ session }) => session.library.getState().status === 'ready',
    run: ({ open }) => open('compare'),
  },
  ...(['exportMap', 'printMap', 'presentMap'] as const).map((id) => screenRow(id, hasMap)),
  {
    id: 'printReport',
    group: 'file',
    shortcuts: ['mod+p'],
    places: ['file'],
    enabled: (context) => hasService(context) && context.session.run.getState().run !== null,
    run: ({ open }) => open('report'),
  },
  {
    id: 'printImprovement',
    group: 'file',
    shortcuts: [],
    places: ['file'],
    enabled: (context) => hasService(context) && context.session.run.getState().run !== null,
    run: ({ open }) => open('improvementReport'),
  },
  {
    id: 'showStorage',
    group: 'file',
    shortcuts: [],
    places: ['file'],
    enabled: () => true,
    run: ({ open }) => open('storage'),
  },
  {
    id: 'showKeeping',
    group: 'help',
    shortcuts: [],
    places: ['file'],
    enabled: () => true,
    run: ({ open }) => open('keeping'),
  },
  {
    id: 'backToLibrary',
    group: 'file',
    shortcuts: [],
    places: ['file'],
    enabled: hasService,
    run: ({ session }) => void session.library.getState().close(),
  },
];
