import type { ColourScheme } from '#session/preferences';
import type { Mode } from '#session/workspace';
import { hasService, type Row, type RowContext } from './row.ts';

const NEXT_SCHEME: Readonly<Record<ColourScheme, ColourScheme>> = {
  auto: 'dark',
  dark: 'light',
  light: 'auto',
};

const onCanvas = (context: RowContext): boolean => hasService(context) && context.canvas !== null;
const inMode =
  (mode: Mode) =>
  (context: RowContext): boolean =>
    hasService(context) && context.session.workspace.getState().mode !== mode;

/** What is seen of the document and of the app. */
export const viewActions: readonly Row[] = [
  {
    id: 'commandPalette',
    group: 'view',
    shortcuts: ['mod+k'],
    places: ['toolbar'],
    enabled: () => true,
    run: ({ open }) => open('palette'),
  },
  {
    id: 'fit',
    group: 'view',
    shortcuts: ['shift+1'],
    places: ['view', 'contextCanvas'],
    enabled: onCanvas,
    run: ({ canvas }) => canvas?.fit(),
  },
  {
    id: 'zoomIn',
    group: 'view',
    shortcuts: ['+', '='],
    places: ['view'],
    enabled: onCanvas,
    run: ({ canvas }) => canvas?.zoomIn(),
  },
  {
    id: 'zoomOut',
    group: 'view',
    shortcuts: ['-'],
    places: ['view'],
    enabled: onCanvas,
    run: ({ canvas }) => canvas?.zoomOut(),
  },
  {
    id: 'designMode',
    group: 'view',
    shortcuts: ['alt+1'],
    places: [],
    enabled: inMode('design'),
    run: ({ session }) => session.workspace.getState().setMode('design'),
  },
  {
    id: 'simulateMode',
    group: 'view',
    shortcuts: ['alt+2'],
    places: [],
    enabled: inMode('simulate'),
    run: ({ session }) => session.workspace.getState().setMode('simulate'),
  },
  {
    id: 'improveMode',
    group: 'view',
    shortcuts: ['alt+3'],
    places: [],
    enabled: inMode('improve'),
    run: ({ session }) => session.workspace.getState().setMode('improve'),
  },
  {
    id: 'showProblems',
    group: 'view',
    shortcuts: ['alt+p'],
    places: [],
    enabled: hasService,
    run: ({ open }) => open('problems'),
  },
  {
    id: 'showComments',
    group: 'view',
    shortcuts: ['alt+c'],
    places: ['toolbar'],
    enabled: hasService,
    run: ({ open }) => open('comments'),
  },
  {
    id: 'toggleTheme',
    group: 'view',
    shortcuts: [],
    places: ['view'],
    enabled: () => true,
    run: ({ session }) => {
      const { colourScheme, setColourScheme } = session.preferences.getState();
      setColourScheme(NEXT_SCHEME[colourScheme]);
    },
  },
  {
    id: 'switchLanguage',
    group: 'view',
    shortcuts: [],
    places: ['view'],
    enabled: () => true,
    run: ({ session }) => {
      const { language, setLanguage } = session.preferences.getState();
      setLanguage(language === 'en' ? 'zh-CN' : 'en');
    },
  },
  {
    id: 'shortcuts',
    group: 'help',
    shortcuts: ['?'],
    places: ['view'],
    enabled: () => true,
    run: ({ open }) => open('shortcuts'),
  },
];
