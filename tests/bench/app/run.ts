import { exampleList } from '#core/examples/catalogue';
import { type App, appOn } from '../../e2e/support/app.ts';
import type { Figure } from './figure.ts';
import { calibrateIn, type Stage } from './stage.ts';

const TARGET = 1000;
const RUNS_AFTER = 2;

/**
 * Run of 10 × 1,000 cases of each example, from the click on the button to the first frame that shows its results: the
 * first run of a page (workers start, panels load), and runs after it, each with a seed of its own.
 */
export async function measureRuns(stage: Stage, repeats: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name } of exampleList('en')) {
    const first: number[] = [];
    const later: number[] = [];
    const calibration: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const { page, context } = await stage.newPage();
      const app = appOn(page);
      await page.goto(stage.url);
      await openExample(app, name);
      await settle(app);
      first.push(await timeRun(app, 1));
      for (let seed = 2; seed < 2 + RUNS_AFTER; seed += 1) {
        const field = app.scenario.getByLabel('Random seed');
        await field.fill(String(seed));
        await field.press('Enter');
        await app.saved();
        later.push(await timeRun(app, seed));
      }
      calibration.push(await calibrateIn(page));
      await context.close();
    }
    figures.push({ name: `${name}: first run`, unit: 'ms', samples: first, calibration, target: TARGET });
    figures.push({ name: `${name}: later runs`, unit: 'ms', samples: later, calibration, target: TARGET });
  }
  return figures;
}

async function openExample(app: App, name: string): Promise<void> {
  const opened = app.bar.getByLabel('Name of the service');
  await opened.waitFor();
  if ((await opened.inputValue()) === name) return;
  await app.page.getByRole('region', { name: 'Welcome' }).getByRole('button', { name }).click();
  await app.page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('header input')?.value === wanted,
    name,
  );
}

/** A person reads before pressing Run: what the page still had to fetch is there. */
async function settle(app: App): Promise<void> {
  await app.bar.getByRole('button', { name: 'Run', exact: true }).and(app.page.locator(':enabled')).waitFor();
  await app.saved();
  await app.page.waitForLoadState('networkidle');
}

async function timeRun(app: App, seed: number): Promise<number> {
  const shown = app.page.evaluate(untilShown, `10 replications, seed ${seed},`);
  await app.bar.getByRole('button', { name: 'Run', exact: true }).click();
  return shown;
}

/** Runs in the page: milliseconds from the next click until the results that say `madeBy` have been drawn. */
function untilShown(madeBy: string): Promise<number> {
  return new Promise((resolve) => {
    let clicked = 0;
    addEventListener('click', (event) => (clicked = event.timeStamp), { capture: true, once: true });
    const look = (): void => {
      const results = document.querySelector('aside[aria-label="Results"] [data-state="current"]');
      if (clicked === 0 || !results?.textContent?.includes(madeBy)) return void requestAnimationFrame(look);
      requestAnimationFrame(() => resolve(performance.now() - clicked));
    };
    look();
  });
}
