import type { Page } from '@playwright/test';
import { appOn } from '../../e2e/support/app.ts';
import { readFile } from 'node:fs/promises';
import { breakUpgrades, holdDatabase, isOldDatabase, leaveOldDatabase } from '../ground/old-database.ts';
import { renameStep } from '../ground/edit-step.ts';
import { WITHOUT_WORKER } from '../ground/without-worker.ts';
import type { FaultContext, FaultRow } from '../row.ts';

const TIMES = 5;
const SERVICE = 'Insurance claim by phone';

/**
 * Pages of this release and of the next one, whose database has a schema one higher, open at the same time, in both orders.
 * The older one saves and steps back; it never writes into what the newer one has upgraded. An upgrade that throws leaves the
 * old database to the letter, says so, and the next release opens it. A tab that does not let go is told of, and waited for.
 */
export const upgrades: FaultRow = {
  name: 'upgrades',
  atLeast: 4 * TIMES,
  async run(context) {
    for (let time = 1; time <= TIMES; time += 1) {
      await context.survive(`the older page was open ${time}`, () => olderFirst(context));
      await context.survive(`the newer page was open ${time}`, () => newerFirst(context));
      const good = time % 2 === 0 ? 'next' : 'this';
      await context.survive(`the upgrade failed ${time}`, () => failedUpgrade(context, good));
      await context.survive(`a tab did not let go ${time}`, () => heldOpen(context));
    }
  },
};

type Release = 'this' | 'next';

/** Hands over how to open a page of a release, and one of the same origin without the app. */
async function withTwo(
  { serve, newer, browser }: FaultContext,
  work: (
    open: (release: Release, before?: (page: Page) => Promise<unknown>) => Promise<Page>,
    aside: () => Promise<Page>,
  ) => Promise<string | null>,
): Promise<string | null> {
  const [current, next] = [await serve(), await newer()];
  const context = await (await browser()).newContext(WITHOUT_WORKER);
  context.setDefaultTimeout(15_000);
  try {
    return await work(
      async (release, before) => {
        if (release === 'next') current.deploy(next);
        else current.deploy(null);
        const page = await context.newPage();
        await before?.(page);
        await page.goto(current.url);
        return page;
      },
      async () => {
        const page = await context.newPage();
        await page.goto(`${current.url}THIRD_PARTY_LICENSES.txt`);
        return page;
      },
    );
  } finally {
    await context.close();
  }
}

const olderFirst = (context: FaultContext): Promise<string | null> =>
  withTwo(context, async (open) => {
    const older = appOn(await open('this'));
    await older.surface.waitFor();
    await older.saved();
    await renameStep(older, 'At the last moment');
    const newer = appOn(await open('next'));
    await older.bar.getByText('View only: reload for the newer version of Throughline').waitFor();
    await newer.open(SERVICE);
    await newer.node('User task At the last moment').waitFor();
    await renameStep(newer, 'By the newer one');
    await newer.saved();
    await older.page.reload();
    await older.open(SERVICE);
    await older.node('User task By the newer one').waitFor();
    return null;
  });

const newerFirst = (context: FaultContext): Promise<string | null> =>
  withTwo(context, async (open) => {
    const newer = appOn(await open('next'));
    await newer.surface.waitFor();
    await renameStep(newer, 'By the newer one');
    await newer.saved();
    const older = await open('this');
    await older.getByText('A newer Throughline has been here').waitFor();
    await renameStep(newer, 'Still the newer one');
    await newer.saved();
    // The newer one is online again, as it was.
    await older.close();
    const again = appOn(await open('next'));
    await again.open(SERVICE);
    await again.node('User task Still the newer one').waitFor();
    return null;
  });

const failedUpgrade = (context: FaultContext, good: Release): Promise<string | null> =>
  withTwo(context, async (open, aside) => {
    const before = await aside();
    await leaveOldDatabase(before);
    await before.close();
    const failing = await open('this', breakUpgrades);
    const told = failing.getByRole('alert').filter({ hasText: 'Your services could not be opened' });
    await told.getByText('Nothing was changed').waitFor();
    const [download] = await Promise.all([
      failing.waitForEvent('download'),
      told.getByRole('button', { name: 'Download everything' }).click(),
    ]);
    const raw = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      schema: number;
      tables: Record<string, unknown>;
    };
    await download.delete();
    if (!isOldDatabase(raw.schema, raw.tables)) return 'the old database is not as it was';
    await failing.close();
    return opensOld(await open(good));
  });

const heldOpen = (context: FaultContext): Promise<string | null> =>
  withTwo(context, async (open, aside) => {
    const holding = await aside();
    await leaveOldDatabase(holding);
    await holdDatabase(holding);
    const waiting = await open('this');
    await waiting
      .getByRole('alert')
      .filter({ hasText: 'Close Throughline in your other tabs and windows' })
      .waitFor();
    await holding.close();
    return opensOld(waiting);
  });

/** Nothing is pressed before: the page has come to its library by itself. */
async function opensOld(page: Page): Promise<string | null> {
  const app = appOn(page);
  await app.open('Old');
  await app.bar.getByRole('button', { name: 'Versions', exact: true }).click();
  await app.version('second').waitFor();
  await app.version('Unreadable version').waitFor();
  return null;
}
