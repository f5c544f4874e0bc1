import type { App } from '../../e2e/support/app.ts';

/** A part of the screen that comes in a file of its own. */
export interface Panel {
  readonly name: string;
  /** The path of its file in the build. */
  readonly file: RegExp;
  /** Brings it onto the screen; it may be there already. */
  open(app: App): Promise<unknown>;
  /** It takes the place of the drawing. */
  readonly isWhole?: true;
}

const atOnce = async (): Promise<void> => undefined;
const behind =
  (entry: string) =>
  (app: App): Promise<void> =>
    app.fileMenu(entry);

/** Every part of the screen that is fetched when it is first needed, and what brings it. */
export const PANELS: readonly Panel[] = [
  { name: 'properties', file: /\/inspector-[\w-]+\.js/, open: atOnce },
  { name: 'tabs of the maps', file: /\/sheets-[\w-]+\.js/, open: atOnce },
  { name: 'welcome', file: /\/welcome-card-[\w-]+\.js/, open: atOnce },
  { name: 'announcer', file: /\/announcer-[\w-]+\.js/, open: atOnce },
  { name: 'links and files', file: /\/transfer-[\w-]+\.js/, open: atOnce },
  { name: 'file menu', file: /\/file-menu-[\w-]+\.js/, open: atOnce },
  { name: 'language and colours', file: /\/appearance-menu-[\w-]+\.js/, open: atOnce },
  { name: 'scenario', file: /\/scenario-panel-[\w-]+\.js/, open: ({ mode }) => mode('Simulate') },
  { name: 'results', file: /\/results-[\w-]+\.js/, open: ({ mode }) => mode('Simulate') },
  { name: 'improvements', file: /\/improve-[\w-]+\.js/, open: ({ mode }) => mode('Improve') },
  { name: 'findings', file: /\/findings-section-[\w-]+\.js/, open: ({ mode }) => mode('Improve') },
  {
    name: 'versions',
    file: /\/versions-[\w-]+\.js/,
    open: ({ bar }) => bar.getByRole('button', { name: 'Versions', exact: true }).click(),
  },
  {
    name: 'commands',
    file: /\/command-palette-[\w-]+\.js/,
    open: ({ page }) => page.keyboard.press('Control+k'),
  },
  { name: 'storage', file: /\/storage-[\w-]+\.js/, open: behind('Storage…') },
  { name: 'share', file: /\/share-dialog-[\w-]+\.js/, open: behind('Share by link…') },
  { name: 'shortcuts', file: /\/shortcut-sheet-[\w-]+\.js/, open: behind('Keyboard shortcuts') },
  {
    name: 'journey map',
    file: /\/map-[\w-]+\.js/,
    open: ({ page }) => page.getByRole('tablist').getByRole('tab').last().click(),
    isWhole: true,
  },
  {
    name: 'library',
    file: /\/library-[\w-]+\.js/,
    open: ({ bar }) => bar.getByRole('button', { name: 'Library', exact: true }).click(),
    isWhole: true,
  },
];
