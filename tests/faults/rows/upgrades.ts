import type { Page } from '@playwright/test';
import { appOn } from '../../e2e/support/app.ts';
import { renameStep } from '../ground/edit-step.ts';
import { WITHOUT_WORKER } from '../ground/without-worker.ts';
import type { FaultContext, FaultRow } from '../row.ts';

const TIMES = 5;
const SERVICE = 'Insurance claim by phone';

/**
 * Pages of this release and of the next one, whose database has a schema one higher, open at the same time, in both orders.
 * The older one saves and steps back; it never writes into what the newer one has upgraded.
 */
export const upgrades: FaultRow = {
  name: 'upgrades',
  atLeast: 2 * TIMES,
  async run(context) {
    for (let time = 1; time <= TIMES; time += 1) {
      await context.survive(`the older page was open ${time}`, () => olderFirst(context));
      await context.survive(`the newer page was open ${time}`, () => newerFirst(context));
    }
  },
};

/** Opens a first page, puts the other release online, and hands over. */
async function withTwo(
  { serve, newer, browser }: FaultContext,
  work: (open: (release: 'this' | 'next') => Promise<Page>) => Promise<string | null>,
): Promise<string | null> {
  const [current, next] = [await serve(), await newer()];
  const context = await (await browser()).newContext(WITHOUT_WORKER);
  context.setDefaultTimeout(15_000);
  try {
    return await work(async (release) => {
      if (release === 'next') current.deploy(next);
      else current.deploy(null);
      const page = await context.newPage();
      await page.goto(current.url);
      return page;
    });
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
