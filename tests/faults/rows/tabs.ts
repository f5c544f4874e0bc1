import type { BrowserContext, Page } from '@playwright/test';
import { type App, appOn } from '../../e2e/support/app.ts';
import { renameStep } from '../ground/edit-step.ts';
import type { FaultContext, FaultRow } from '../row.ts';

const EDITS = 200;
/** Steps that are renamed one after the other before the tabs are compared. */
const BURST = 8;
/** Bursts until the tab that writes is closed. */
const TURN = 5;
const SERVICE = 'Insurance claim by phone';

/**
 * The same service open in two and in five tabs: one writes, the others follow and refuse to edit. Now and then the tab that
 * writes is closed, another takes over and goes on. Every edit must arrive in all tabs, and stay.
 */
export const tabs: FaultRow = {
  name: 'tabs',
  atLeast: 2 * EDITS,
  async run(context) {
    const { url } = await context.serve();
    await Promise.all([2, 5].map((many) => editInTurns(context, url, many)));
  },
};

async function editInTurns({ browser, count, say }: FaultContext, url: string, many: number): Promise<void> {
  const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(20_000);
  const open = [await openTab(context, url, true)];
  while (open.length < many) open.push(await openTab(context, url, false));
  let steps = (await stepsOf(appOn(open[0]!))).slice(0, BURST);
  for (let burst = 1; burst <= EDITS / BURST; burst += 1) {
    const writer = await writerOf(open);
    for (const [at, step] of steps.entries()) await renameStep(writer, `${many} ${burst}.${at}`, step);
    steps = steps.map((_, at) => `${many} ${burst}.${at}`);
    await writer.saved();
    const readers = open.filter((page) => page !== writer.page);
    const refused = await Promise.all(readers.map((page) => refuses(page, steps)));
    if (burst % TURN === 0) {
      await writer.page.close();
      open.splice(open.indexOf(writer.page), 1, await openTab(context, url, false));
      await writerOf(open);
    }
    const shown = await Promise.all(open.map((page) => lacking(page, steps)));
    for (const step of steps)
      count(
        shown.some((lost) => lost.includes(step)) ? `${many} tabs: <${step}> is not in all of them` : null,
      );
    for (const sentence of refused.filter((each) => each !== null)) count(sentence);
  }
  say(`${many} tabs are done`);
  await context.close();
}

/** The names of the steps that people do. */
async function stepsOf({ surface }: App): Promise<readonly string[]> {
  const labels = await surface
    .getByRole('group', { name: /^User task / })
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  return labels.map((label) => label.replace(/^User task /, '').replace(/,.*$/, ''));
}

/** Null where a tab that only looks on does not let a step be deleted. */
async function refuses(page: Page, [step]: readonly string[]): Promise<string | null> {
  const node = appOn(page).node(`User task ${step}`).first();
  await node.click();
  await page.keyboard.press('Delete');
  return (await node.isVisible()) ? null : 'a tab that only looks on could be edited';
}

/** The steps that do not come to be seen in a tab. */
async function lacking(page: Page, steps: readonly string[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const step of steps) {
    const node = appOn(page).node(`User task ${step}`).first();
    await node.waitFor({ timeout: 10_000 }).catch(() => lost.push(step));
  }
  return lost;
}

async function openTab(context: BrowserContext, url: string, isFirst: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  const app = appOn(page);
  if (isFirst) await app.surface.waitFor();
  else await app.open(SERVICE);
  return page;
}

/** The one tab that says of itself that it saves. */
async function writerOf(open: readonly Page[]): Promise<App> {
  const first = open[0]!;
  for (;;) {
    const saving = await Promise.all(open.map((page) => page.locator('header [data-save]').isVisible()));
    const writers = open.filter((_, at) => saving[at]);
    if (writers.length > 1) throw new Error(`${writers.length} tabs write at the same time`);
    if (writers.length === 1) return appOn(writers[0]!);
    await first.waitForTimeout(50);
  }
}
