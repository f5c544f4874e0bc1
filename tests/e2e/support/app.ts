/**
 * The app as a person sees it: what stands where, by role and name, and the few things every test does.
 *
 *   const app = await startApp(page);
 *   await app.run();
 */
import { type BrowserContext, type Download, expect, type Locator, type Page } from '@playwright/test';

export type App = ReturnType<typeof appOn>;
export type Language = 'en' | 'zh-CN';
export type Scheme = 'light' | 'dark';

/** The panel that a mode brings. */
const PANEL_OF = { Design: 'Properties', Simulate: 'Scenario', Improve: 'Improvements' } as const;

/** The app on a page, in English. Nothing is asked of the page yet. */
export function appOn(page: Page) {
  const bar = page.getByRole('banner');
  const saveStatus = bar.locator('[data-save]');
  const surface = page.getByRole('application', { name: 'Process drawing' });
  const results = page.getByRole('complementary', { name: 'Results' });
  const scenario = page.getByRole('complementary', { name: 'Scenario' });

  const app = {
    page,
    bar,
    surface,
    results,
    scenario,
    palette: page.getByRole('toolbar', { name: 'Draw' }),
    inspector: page.getByRole('complementary', { name: 'Properties' }),
    pad: page.getByRole('toolbar', { name: 'Next step' }),
    versions: page.getByRole('dialog', { name: 'Versions' }),
    versionDetails: page.getByRole('dialog', { name: 'Versions' }).getByRole('region', { name: 'Details' }),
    contextMenu: page.getByRole('menu'),
    headline: results.getByLabel('Where the time is lost'),

    /** A node by what is spoken of it, e.g. `Task Check claim`. */
    node: (name: string | RegExp) => surface.getByRole('group', { name }),
    /** A flow by its ends. */
    flow: (from: string, to: string) =>
      surface.getByRole('group', { name: new RegExp(`^Flow from ${escaped(from)} to ${escaped(to)}`) }),

    /** Waits until what was done is on disk. */
    saved: () => expect(saveStatus).toHaveText('Saved'),

    async mode(name: 'Design' | 'Simulate' | 'Improve') {
      await bar.getByText(name, { exact: true }).click();
      await expect(page.getByRole('complementary', { name: PANEL_OF[name] })).toBeVisible();
    },

    /** Presses Run and waits for numbers that are complete and current. */
    async run() {
      await bar.getByRole('button', { name: 'Run', exact: true }).click();
      await app.ran();
    },
    async ran() {
      await expect(results.getByText(/replications?, seed/)).toBeVisible({ timeout: 40_000 });
      await expect(bar.getByRole('button', { name: 'Run', exact: true })).toBeVisible({ timeout: 40_000 });
      await expect(results.getByText('From before your change')).toBeHidden();
      await expect(results.getByRole('alert')).toBeHidden();
    },

    /** One of the tiles, e.g. `Cycle time, mean`: its number and what stands beside it. */
    tile: (name: string) =>
      results.locator('dl > div').filter({ has: page.getByRole('button', { name, exact: true }) }),

    /** The number of a tile with its margin, e.g. `3.18 h± 0.28 h`. */
    number: (name: string) => app.tile(name).locator('dd').first(),

    async undo() {
      await bar.getByRole('button', { name: /^Undo/ }).click();
    },
    async redo() {
      await bar.getByRole('button', { name: /^Redo/ }).click();
    },

    async toLibrary() {
      await bar.getByRole('button', { name: 'Library' }).click();
      await expect(page.getByRole('heading', { name: 'Your services' })).toBeVisible();
    },
    /** Opens a service from the library. */
    async open(name: string) {
      await page.getByRole('button', { name: `Open ${name}`, exact: true }).click();
      await expect(surface).toBeVisible();
    },
    /** An empty canvas of its own, by the card that welcomes on the first start. */
    async blank() {
      await page
        .getByRole('region', { name: 'Welcome' })
        .getByRole('button', { name: 'An empty canvas' })
        .click();
      await expect(bar.getByLabel('Name of the service')).toHaveValue(/^New service/);
      await expect(surface.getByRole('group', { name: /^Lane / })).toBeVisible();
    },

    async fileMenu(entry: string) {
      await bar.getByRole('button', { name: 'File', exact: true }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    },
    async download(entry: string): Promise<Download> {
      const [download] = await Promise.all([page.waitForEvent('download'), app.fileMenu(entry)]);
      return download;
    },
    /** Opens a file through the browser's file dialogue. */
    async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), app.fileMenu('Open a file…')]);
      await chooser.setFiles(file);
    },

    async command(name: string) {
      await page.keyboard.press('Control+k');
      const field = page.getByRole('combobox', { name: 'Type a command or the name of a step' });
      await field.fill(name);
      await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(name);
      await field.press('Enter');
      await expect(field).toBeHidden();
    },

    async saveVersion(name: string) {
      await bar.getByRole('button', { name: 'Save version' }).click();
      const dialog = page.getByRole('dialog', { name: 'Save a version' });
      await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(app.version(name)).toBeVisible();
    },
    version: (name: string) =>
      app.versions
        .getByRole('listitem')
        .filter({ has: page.getByRole('checkbox', { name: `Compare ${name}`, exact: true }) }),
    async showVersion(name: string) {
      await app.version(name).getByRole('button').click();
      await expect(app.versionDetails.getByRole('heading', { name, exact: true })).toBeVisible();
    },
    async close(dialog: Locator) {
      await dialog.getByRole('button', { name: 'Close', exact: true }).first().click();
      await expect(dialog).toBeHidden();
    },
  };
  return app;
}

/** Goes to the app for the first time: the example is open. */
export async function startApp(page: Page): Promise<App> {
  const app = appOn(page);
  await page.goto('./');
  await expect(app.surface).toBeVisible({ timeout: 20_000 });
  await expect(app.bar.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
  return app;
}

/** What the next pages of a context are shown in, as if it had been chosen before. */
export async function prefer(context: BrowserContext, language: Language, scheme: Scheme): Promise<void> {
  await context.addInitScript(
    ([chosen, colours]) => {
      if (location.protocol === 'about:') return;
      localStorage.setItem('throughline.language', chosen);
      localStorage.setItem('throughline.colourScheme', colours);
    },
    [language, scheme] as const,
  );
}

const MINUTES: Readonly<Record<string, number>> = { s: 1 / 60, min: 1, h: 60, d: 1440, wk: 10_080 };

/** The first time written in a text, in minutes: `Cases wait 2.9 h …` → 174. */
export function minutesIn(text: string): number {
  const found = /(\d[\d,]*(?:\.\d+)?)\s*(s|min|h|d|wk)\b/.exec(text);
  if (!found) throw new Error(`No time in <${text}>`);
  return Number(found[1]!.replaceAll(',', '')) * MINUTES[found[2]!]!;
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
