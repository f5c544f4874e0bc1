import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, appOn } from '../../e2e/support/app.ts';
import { watch } from '../../e2e/support/test.ts';
import type { HostileFile } from '../../fixtures/hostile/hostile-file.ts';
import { hostileFiles } from '../../fixtures/hostile/hostile-files.ts';
import type { FaultContext, FaultRow } from '../row.ts';

/** As many as the app takes in together. */
const TOGETHER = 50;
const PATIENCE = 60_000;

/**
 * Every bad input that comes as a file, an archive or a link, handed to the built app. Survived: it is refused with a sentence
 * or opened whole; nothing ran, nothing was asked of another origin, the page answers, and the open service is what it was.
 */
export const hostileInputs: FaultRow = {
  name: 'hostile-files',
  atLeast: 200,
  async run(context) {
    const { url } = await context.serve();
    const browser = await (await context.browser()).newContext({ viewport: { width: 1440, height: 900 } });
    const complaints: string[] = [];
    await watch(browser, new URL(url).origin, complaints);
    const page = await browser.newPage();
    page.on('dialog', (dialog) => {
      complaints.push(`a dialogue of the browser: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(url);
    const app = appOn(page);
    await app.surface.waitFor();
    await app.saved();
    const ground: Ground = { ...context, app, page, complaints, folder: context.folder() };

    const of = (door: HostileFile['door']) => hostileFiles.filter((file) => file.door === door);
    const [told, opened] = [of('file').filter(isTold), of('file').filter((file) => !isTold(file))];
    for (let at = 0; at < told.length; at += TOGETHER) {
      await refuseTogether(ground, told.slice(at, at + TOGETHER));
      context.say(`${String(Math.min(at + TOGETHER, told.length))} of ${String(told.length)} refused`);
    }
    for (const file of of('archive')) await alone(ground, file, openArchive);
    for (const file of of('link')) await alone(ground, file, followLink);
    for (const file of opened) await alone(ground, file, openFile);
    await browser.close();
  },
};

interface Ground extends Pick<FaultContext, 'count' | 'survive'> {
  readonly app: App;
  readonly page: Page;
  readonly complaints: string[];
  readonly folder: string;
}

/** Inputs that the app must refuse, or may; the others must open. */
function isTold({ refused }: HostileFile): boolean {
  return refused !== null;
}

/** One input by its door, with a look at the page afterwards. */
async function alone(
  ground: Ground,
  file: HostileFile,
  hand: (ground: Ground, file: HostileFile) => Promise<void>,
): Promise<void> {
  await ground.survive(file.wrong, async () => {
    await hand(ground, file);
    return harm(ground);
  });
}

/** What has gone wrong on the page since the last look; null: nothing. */
async function harm({ page, complaints }: Ground): Promise<string | null> {
  const isTouched = await page.evaluate(() => 'isAdmin' in {} || 'hacked' in window);
  if (isTouched) return 'something of the input was carried out';
  const found = complaints.splice(0);
  return found.length === 0 ? null : found.join('; ');
}

/** Many files at once: each has a row that says why it was refused, and the open service stays. */
async function refuseTogether(ground: Ground, files: readonly HostileFile[]): Promise<void> {
  const { app, page } = ground;
  const before = await nameOf(app);
  await choose(
    ground,
    files.map((file, at) => onDisk(ground, file, at)),
  );
  const dialog = page.getByRole('dialog', { name: 'Files taken in' });
  await dialog.waitFor({ timeout: 4 * PATIENCE });
  const rows = await dialog.locator('ul > li:not(ul ul > li)').evaluateAll((items) =>
    items.map((item) => ({
      isRefused: item.hasAttribute('data-refused'),
      words: item.textContent ?? '',
    })),
  );
  await app.close(dialog);
  const found = await harm(ground);
  const stays = (await nameOf(app)) === before;
  for (const [at, { wrong, refused }] of files.entries()) {
    const row = rows[at];
    const isRight = row !== undefined && row.words.length > 20 && (row.isRefused || refused === 'either');
    ground.count(
      isRight && stays && found === null ? null : `${wrong}: ${found ?? JSON.stringify(row ?? 'no row')}`,
    );
  }
}

async function openFile(ground: Ground, file: HostileFile): Promise<void> {
  const { app, page } = ground;
  const before = await nameOf(app);
  await choose(ground, [onDisk(ground, file, 0)]);
  // A file with a history is known as a copy of what was opened before; all others are copies without being asked about.
  const keep = page.getByRole('button', { name: 'Keep as a copy' });
  const opened = page.waitForFunction(
    // A name that is taken gets a number, so every service that opens brings another; in between there is no field for it.
    (name) => {
      const field = document.querySelector<HTMLInputElement>('[aria-label="Name of the service"]');
      return field !== null && field.value !== name;
    },
    before,
    { timeout: PATIENCE },
  );
  await Promise.race([opened, keep.waitFor({ timeout: PATIENCE }).then(() => keep.click())]);
  await opened;
  await app.saved();
}

async function openArchive(ground: Ground, file: HostileFile): Promise<void> {
  const { app, page } = ground;
  await choose(ground, [onDisk(ground, file, 0)]);
  const refusal = page.getByRole('alert');
  const restore = page.getByRole('dialog', { name: 'Restore a backup' });
  await refusal.or(restore).first().waitFor({ timeout: PATIENCE });
  if (await refusal.isVisible()) return dismiss(ground, refusal.getByRole('button', { name: 'Close' }));
  const take = restore.getByRole('button', { name: /^Restore \d+ services?$/ });
  if (await take.isDisabled()) return dismiss(ground, restore.getByRole('button', { name: 'Close' }).first());
  await take.click();
  const outcomes = page.getByRole('dialog', { name: 'Files taken in' });
  await outcomes.waitFor({ timeout: PATIENCE });
  const isRefused = (await outcomes.locator('[data-refused]').count()) > 0;
  await app.close(outcomes);
  if (file.refused !== 'either' && isRefused !== isTold(file))
    throw new Error('the service in it was taken in');
}

async function followLink(ground: Ground, { bytes, refused }: HostileFile): Promise<void> {
  const { page } = ground;
  const before = await nameOf(ground.app);
  await page.evaluate((link) => (location.hash = `share=${link}`), new TextDecoder().decode(bytes()));
  const dialog = page.getByRole('dialog');
  await dialog.waitFor({ timeout: PATIENCE });
  const isShown = await dialog.getByRole('button', { name: 'Save a copy' }).isVisible();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  if (refused !== 'either' && isShown !== (refused === null))
    throw new Error('the link was taken for a good one');
  if ((await nameOf(ground.app)) !== before) throw new Error('another service is open');
}

/** Chooses files in the dialogue of the browser. The menu shuts when something is still being drawn behind it: opened again. */
async function choose({ app, page }: Ground, paths: readonly string[]): Promise<void> {
  const entry = page.getByRole('menuitem', { name: 'Open a file…' });
  for (let attempt = 1; ; attempt += 1) {
    if (!(await entry.isVisible())) await app.bar.getByRole('button', { name: 'File', exact: true }).click();
    try {
      // The click gives up first: it must not meet the menu of the next attempt.
      const asked = page.waitForEvent('filechooser', { timeout: 5000 });
      const [chooser] = await Promise.all([asked, entry.click({ timeout: 2000 })]);
      return await chooser.setFiles([...paths]);
    } catch (error) {
      if (attempt === 6) throw error;
    }
  }
}

async function dismiss({ page }: Ground, button: ReturnType<Page['getByRole']>): Promise<void> {
  await button.first().click();
  await page.getByRole('alert').or(page.getByRole('dialog')).first().waitFor({ state: 'hidden' });
}

function nameOf({ bar }: App): Promise<string> {
  return bar.getByLabel('Name of the service').inputValue();
}

/** Browsers hand over files from a disk, which has its own idea of names. */
function onDisk({ folder }: Ground, { fileName, bytes }: HostileFile, at: number): string {
  const ending = /\.[\w.]{1,20}$/.exec(fileName)?.[0] ?? '';
  const name = fileName
    .slice(0, 100)
    .replaceAll(/[/\u0000]/g, '_')
    .replace(/\.[\w.]*$/, '');
  const path = join(folder, `${String(at)} ${name}${ending}`);
  writeFileSync(path, bytes());
  return path;
}
