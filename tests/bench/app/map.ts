import type { Locator, Page } from '@playwright/test';
import { serialiseService } from '#core/exchange/throughline';
import { type App, appOn } from '../../e2e/support/app.ts';
import { drawLargeMap } from '../../support/large-map.ts';
import { type Figure, quantile } from './figure.ts';
import { calibrateIn, type Stage } from './stage.ts';
import { type MainThread, traceMainThread } from './trace.ts';

const FRAMES = 90;
const TOUCHPOINTS = 60;
const FRAME_TARGET = 10;
const TASK_TARGET = 100;
const OPEN_TARGET = 1500;
/** A card near the upper left corner. */
const CARD = 'touchpoints at Step 2';

/** What a person does on the map; each is made ready first. The first ones move something in every frame. */
const MOVING = {
  'scroll down and sideways': async ({ page }: App) => {
    await page.mouse.move(700, 500);
    return async () => {
      for (let frame = 0; frame < FRAMES; frame += 1) await page.mouse.wheel(frame % 3 === 0 ? 0 : 60, 12);
    };
  },
  'drag a card': async ({ page }: App) => {
    await page.getByRole('tab', { name: 'Process' }).click();
    await openMap(page);
    const box = await cardOn(page).boundingBox();
    if (box === null) throw new Error('A card is on the screen');
    const [x, y] = [box.x + 20, box.y + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y + 2);
    return async () => {
      for (let frame = 0; frame < FRAMES; frame += 1) {
        const turn = (frame / FRAMES) * 2 * Math.PI;
        await page.mouse.move(x + 200 * Math.sin(turn), y + 90 * Math.sin(2 * turn));
      }
      await page.mouse.up();
    };
  },
} as const satisfies Readonly<Record<string, (app: App) => Promise<() => Promise<void>>>>;

const EDITING = {
  'type into a cell': async ({ page, saved }: App) => {
    await cardOn(page).click();
    return async () => {
      await page.keyboard.type('Calls once more', { delay: 20 });
      await page.keyboard.press('Enter');
      await saved();
    };
  },
  'arrow keys, 40 cells on':
    async ({ page }: App) =>
    async () => {
      for (let cell = 0; cell < 40; cell += 1) await page.keyboard.press('ArrowRight');
    },
  'the whole map':
    async ({ page }: App) =>
    async () => {
      await page.getByRole('toolbar', { name: 'View' }).getByRole('button').nth(2).click();
    },
} as const satisfies Readonly<Record<string, (app: App) => Promise<() => Promise<void>>>>;

interface Reading {
  readonly thread: MainThread;
  readonly calibration: number;
}

/** How soon a map of 60 steps by 15 lanes can be seen, and what the main thread does per frame while it is moved about. */
export async function measureMap(stage: Stage, repeats: number): Promise<readonly Figure[]> {
  const opened: { readonly samples: number[]; readonly calibration: number[] } = {
    samples: [],
    calibration: [],
  };
  const predicted: number[] = [];
  const readings = new Map<string, Reading[]>();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const { page, context } = await stage.newPage();
    const app = appOn(page);
    await page.goto(stage.url);
    await app.openFile({
      name: 'large.throughline.json',
      mimeType: 'application/json',
      buffer: Buffer.from(serialiseService(drawLargeMap())),
    });
    await page.getByRole('tab', { name: 'Journey' }).waitFor();
    await page.waitForLoadState('networkidle');
    opened.samples.push(await openMap(page));
    predicted.push(await untilPredicted(page));
    opened.calibration.push(await calibrateIn(page));
    for (const [name, prepare] of Object.entries({ ...MOVING, ...EDITING })) {
      const act = await prepare(app);
      const thread = await traceMainThread(page, act);
      readings.set(name, [...(readings.get(name) ?? []), { thread, calibration: await calibrateIn(page) }]);
      await page.keyboard.press('Escape');
    }
    await context.close();
  }
  return [
    { name: 'from the click on its tab to its cards', unit: 'ms', ...opened, target: OPEN_TARGET },
    {
      name: 'from there to all 60 predictions, simulated in a worker',
      unit: 'ms',
      samples: predicted,
      calibration: opened.calibration,
    },
    ...Object.keys(MOVING).flatMap((name) => perFrame(name, readings.get(name) ?? [])),
    ...[...readings].map(([name, all]) => longest(name, all)),
  ];
}

/** Milliseconds from the click on the tab of the map to the frame in which its cards are drawn. */
function openMap(page: Page): Promise<number> {
  return page.evaluate(
    (card) =>
      new Promise<number>((resolve) => {
        const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
        const started = performance.now();
        const look = (): void => {
          const isThere = [...document.querySelectorAll('[data-card]')].some((each) =>
            each.textContent?.includes(card),
          );
          if (isThere) requestAnimationFrame(() => resolve(performance.now() - started));
          else requestAnimationFrame(look);
        };
        tabs.find((tab) => tab.textContent === 'Journey')?.click();
        look();
      }),
    CARD,
  );
}

/** Milliseconds until all three curves are drawn: each touchpoint has a point on the predicted one. */
async function untilPredicted(page: Page): Promise<number> {
  const started = performance.now();
  await page.waitForFunction(
    (count) => document.querySelectorAll('[role="img"][aria-label^="Predicted at"]').length === count,
    TOUCHPOINTS,
  );
  return performance.now() - started;
}

function perFrame(name: string, readings: readonly Reading[]): readonly Figure[] {
  const calibration = readings.map((reading) => reading.calibration);
  return [
    { what: 'median frame', share: 0.5, target: FRAME_TARGET },
    { what: 'p95 frame', share: 0.95 },
  ].flatMap(({ what, share, target }) => [
    {
      name: `${name}: ${what}`,
      unit: 'ms' as const,
      samples: readings.map(({ thread }) => quantile(thread.frames, share)),
      calibration,
      target,
    },
    {
      name: '  in processor time',
      unit: 'ms' as const,
      samples: readings.map(({ thread }) => quantile(thread.framesOnProcessor, share)),
      calibration,
      target,
    },
  ]);
}

function longest(name: string, readings: readonly Reading[]): Figure {
  return {
    name: `${name}: longest task in processor time`,
    unit: 'ms',
    samples: readings.map(({ thread }) => Math.max(0, ...thread.tasksOnProcessor)),
    calibration: readings.map((reading) => reading.calibration),
    target: TASK_TARGET,
  };
}

function cardOn(page: Page): Locator {
  return page.locator('[data-card]').filter({ hasText: CARD }).first();
}
