import type { Page } from '@playwright/test';
import { type App, appOn } from '../../e2e/support/app.ts';
import { damageOne, DAMAGES } from '../ground/damage-record.ts';
import { renameStep } from '../ground/edit-step.ts';
import { readRows, type StoredRows, writeRows } from '../ground/stored-rows.ts';
import { WITHOUT_WORKER } from '../ground/without-worker.ts';
import type { FaultContext } from '../row.ts';
import { CORRUPT_TABLES } from './corrupt-tables.ts';

const WHOLE = 'Insurance claim by phone';
const BROKEN_PANEL = 'This panel stopped working';

/** How many faults `corruptInBrowser` injects. */
export const CORRUPT_IN_BROWSER = CORRUPT_TABLES.length * Object.keys(DAMAGES).length;

/**
 * Two services with versions on two variants, runs and answers lie in the browser. A record of one of them is damaged past the
 * app, in each table in each way. After a reload the other one opens, is edited and saved; the damaged one is told to be
 * unreadable, or opens, and its history with it.
 */
export async function corruptInBrowser({ serve, browser, survive, random }: FaultContext): Promise<void> {
  const { url } = await serve();
  const context = await (await browser()).newContext(WITHOUT_WORKER);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  const app = appOn(page);
  await page.goto(url);
  const { rows, hurt } = await fill(app);
  for (const table of CORRUPT_TABLES)
    for (const [way, damage] of Object.entries(DAMAGES))
      await survive(`in the browser: ${table}, ${way}`, async () => {
        thrown.length = 0;
        const damaged = damageOne(rows, table, hurt, (row) => damage(row, random), random);
        await writeRows(page, damaged);
        await page.reload();
        return (await lookAround(app)) ?? thrown[0] ?? null;
      });
  await context.close();
}

/** A second service beside the example, each with all that can be kept of one; the id of the second. */
async function fill(app: App): Promise<{ readonly rows: StoredRows; readonly hurt: string }> {
  const { page, bar, versionDetails, versions } = app;
  await app.surface.waitFor();
  await app.toLibrary();
  await page.getByRole('button', { name: `More for ${WHOLE}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await page.getByRole('list', { name: 'Your services' }).getByRole('listitem').nth(1).waitFor();
  // A run of the same inputs is kept once, for the one that was run first.
  for (const open of [openHurt, openWhole]) {
    await open(page);
    await app.run();
    await app.saveVersion('As it is');
    await versionDetails.getByRole('button', { name: 'New variant from here…' }).click();
    await versionDetails.getByRole('button', { name: 'Begin the variant' }).click();
    await versions.waitFor({ state: 'hidden' }).catch(() => app.close(versions));
    await renameStep(app, 'Assess faster');
    await app.saveVersion('As it shall be');
    await app.close(versions);
    await renameStep(app, 'Assess even faster');
    await bar.getByRole('button', { name: /^Undo/ }).click();
    await app.saved();
    await app.toLibrary();
  }
  const rows = await readRows(page);
  const ids = (rows['services'] ?? []).map(({ id, name }) => ({ id: String(id), name }));
  const answer = { date: '2026-01-05', touchpointId: 'none', scale: 'csat', score: 4, comment: 'Quick' };
  const feedback = ids.map(({ id }) => ({
    id: `answers of ${id}`,
    serviceId: id,
    journeyId: 'none',
    name: 'march.csv',
    importedAt: 1,
    answers: [answer],
  }));
  const hurt = ids.find(({ name }) => name !== WHOLE)?.id;
  if (hurt === undefined) throw new Error('There is a second service');
  return { rows: { ...rows, feedback }, hurt };
}

async function openWhole(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Open ${WHOLE}`, exact: true }).click();
}

/** Presses the service in the library that is not the whole one, if there is one. */
async function openHurt(page: Page): Promise<boolean> {
  const list = page.getByRole('list', { name: 'Your services' });
  const tile = list
    .getByRole('button', { name: /^Open / })
    .and(list.locator(`:not([aria-label="Open ${WHOLE}"])`));
  if (!(await tile.isVisible())) return false;
  await tile.click();
  return true;
}

async function lookAround(app: App): Promise<string | null> {
  const { page, bar, surface, versions } = app;
  await openWhole(page);
  await surface.waitFor();
  await renameStep(app, 'Still edited');
  await app.saved();
  await app.toLibrary();
  const unreadable = page.getByRole('alert').filter({ hasText: 'could not be read' });
  if (await openHurt(page)) {
    await surface.or(unreadable).first().waitFor();
    if (await surface.isVisible()) {
      await bar.getByRole('button', { name: 'Versions', exact: true }).click();
      await versions.getByRole('list', { name: 'History, newest first' }).waitFor();
      await app.close(versions);
      await app.mode('Simulate');
      await app.results.waitFor();
      if (await page.getByText(BROKEN_PANEL).first().isVisible()) return 'a panel broke';
      return null;
    }
  }
  await unreadable.first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    unreadable.getByRole('button', { name: 'Download what is there' }).first().click(),
  ]);
  await download.delete();
  return null;
}
