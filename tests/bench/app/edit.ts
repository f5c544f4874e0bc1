import type { Locator } from '@playwright/test';
import { serialiseService } from '#core/exchange/throughline';
import { type App, appOn } from '../../e2e/support/app.ts';
import { drawLargeProcess } from '../../support/large-process.ts';
import { type Figure, quantile } from './figure.ts';
import { calibrateIn, type Stage } from './stage.ts';
import { type MainThread, traceMainThread } from './trace.ts';

const NODES = 200;
const FRAMES = 90;
/** Milliseconds after which the app gives up placing. */
const LAYOUT_PATIENCE = 65_000;
const FRAME_TARGET = 8;
const TASK_TARGET = 100;

interface Readings {
  readonly thread: MainThread;
  readonly calibration: number;
}

/** What a person does to a process of 200 nodes. The first ones move something in every frame. */
const MOVING = {
  'drag, whole process in view': (app: App) => dragStep(app),
  'drag, at 40 %': async (app: App) => {
    await zoomTo(app, 0.4);
    return dragStep(app);
  },
  'drag, at 100 %': async (app: App) => {
    await zoomTo(app, 0.95);
    return dragStep(app);
  },
  'pan, whole process in view': (app: App) => wheel(app, () => ({ x: 6.5, y: 3.5 })),
  'pan, at 40 %': async (app: App) => {
    await zoomTo(app, 0.4);
    return wheel(app, () => ({ x: 6.5, y: 3.5 }));
  },
  'zoom in and out': (app: App) =>
    wheel(app, (frame) => ({ x: 0, y: frame < FRAMES / 2 ? -6 : 6, pinch: true })),
} as const satisfies Readonly<Record<string, (app: App) => Promise<() => Promise<void>>>>;

const EDITING = {
  'type a name on the canvas': async (app: App) => {
    await step(app, 23).click();
    return async () => {
      await app.page.keyboard.press('F2');
      await app.page.keyboard.type('Check the claim once more', { delay: 20 });
      await app.page.keyboard.press('Enter');
      await app.saved();
    };
  },
  'type a name in the properties': async (app: App) => {
    await step(app, 28).click();
    const field = app.inspector.getByRole('textbox', { name: 'Name', exact: true });
    await field.waitFor();
    return async () => {
      await field.click();
      await app.page.keyboard.type('Check the claim once more', { delay: 20 });
      await app.page.keyboard.press('Enter');
      await app.saved();
    };
  },
  'append a step': async (app: App) => {
    await step(app, 33).click();
    return async () => {
      await app.pad.getByRole('button', { name: /task/i }).first().click();
      await app.page.keyboard.press('Enter');
      await app.saved();
    };
  },
  'undo, three times': async (app: App) => async () => {
    for (let time = 0; time < 3; time += 1) await app.undo();
    await app.saved();
  },
  'automatic layout': async (app: App) => {
    await app.surface.focus();
    const before = await transformsOf(app);
    return async () => {
      await app.page.keyboard.press('Control+Shift+KeyL');
      await app.page
        .waitForFunction(
          (old) =>
            [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
              .map((node) => node.style.transform)
              .join() !== old,
          before,
          { timeout: LAYOUT_PATIENCE },
        )
        .catch(() => process.stderr.write('The automatic layout did not come to an end.\n'));
      await app.saved();
    };
  },
} as const satisfies Readonly<Record<string, (app: App) => Promise<() => Promise<void>>>>;

/** Main thread per frame while things move in a process of 200 nodes, and the longest task while it is edited. */
export async function measureEditing(stage: Stage, repeats: number): Promise<readonly Figure[]> {
  const readings = new Map<string, Readings[]>();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const { page, context } = await stage.newPage();
    const app = appOn(page);
    await page.goto(stage.url);
    await app.openFile({
      name: 'large.throughline.json',
      mimeType: 'application/json',
      buffer: Buffer.from(serialiseService(drawLargeProcess(NODES))),
    });
    await step(app, 18).waitFor();
    await page.waitForLoadState('networkidle');
    for (const [name, prepare] of Object.entries({ ...MOVING, ...EDITING })) {
      const act = await prepare(app);
      const thread = await traceMainThread(page, act);
      readings.set(name, [...(readings.get(name) ?? []), { thread, calibration: await calibrateIn(page) }]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Digit1');
    }
    await context.close();
  }
  return [
    ...Object.keys(MOVING).flatMap((name) => perFrame(name, readings.get(name) ?? [])),
    ...[...readings].flatMap(([name, all]) => longest(name, all)),
  ];
}

function perFrame(name: string, readings: readonly Readings[]): readonly Figure[] {
  const calibration = readings.map((reading) => reading.calibration);
  const of = (
    what: string,
    frames: (thread: MainThread) => readonly number[],
    share: number,
    target?: number,
  ): Figure => ({
    name: `${name}: ${what}`,
    unit: 'ms',
    samples: readings.map(({ thread }) => quantile(frames(thread), share)),
    calibration,
    target,
  });
  return [
    of('median frame', (thread) => thread.frames, 0.5, FRAME_TARGET),
    of('  in processor time', (thread) => thread.framesOnProcessor, 0.5, FRAME_TARGET),
    of('p95 frame', (thread) => thread.frames, 0.95),
    of('  in processor time', (thread) => thread.framesOnProcessor, 0.95),
  ];
}

function longest(name: string, readings: readonly Readings[]): readonly Figure[] {
  const calibration = readings.map((reading) => reading.calibration);
  const of = (what: string, tasks: (thread: MainThread) => readonly number[], target?: number): Figure => ({
    name: `${name}: ${what}`,
    unit: 'ms',
    samples: readings.map(({ thread }) => Math.max(0, ...tasks(thread))),
    calibration,
    target,
  });
  return [
    of('longest task', (thread) => thread.tasks, TASK_TARGET),
    of('  in processor time', (thread) => thread.tasksOnProcessor, TASK_TARGET),
  ];
}

/** A step of the process; numbers near 18 stand in its middle. */
function step(app: App, number: number): Locator {
  return app.node(new RegExp(`^Task step ${number},`));
}

async function dragStep(app: App): Promise<() => Promise<void>> {
  const box = await step(app, 18).boundingBox();
  if (box === null) throw new Error('A step is on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x + 10, y + 2);
  return async () => {
    for (let frame = 0; frame < FRAMES; frame += 1) {
      const turn = (frame / FRAMES) * 2 * Math.PI;
      await app.page.mouse.move(x + 60 * Math.sin(turn), y + 25 * Math.sin(2 * turn));
    }
    await app.page.mouse.up();
  };
}

/** Pinches at a step until the zoom is reached; the step stays where it is. */
async function zoomTo(app: App, zoom: number): Promise<void> {
  await step(app, 18).hover();
  await app.page.keyboard.down('Control');
  for (let turn = 0; turn < 40 && (await zoomOf(app)) < zoom; turn += 1) await app.page.mouse.wheel(0, -10);
  await app.page.keyboard.up('Control');
}

function zoomOf(app: App): Promise<number> {
  return app.surface
    .locator('.react-flow__viewport')
    .evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
}

type Turn = { readonly x: number; readonly y: number; readonly pinch?: boolean };

async function wheel(app: App, turn: (frame: number) => Turn): Promise<() => Promise<void>> {
  const box = await app.surface.boundingBox();
  if (box === null) throw new Error('The canvas is on the screen');
  await app.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return async () => {
    const pinch = turn(0).pinch === true;
    if (pinch) await app.page.keyboard.down('Control');
    for (let frame = 0; frame < FRAMES; frame += 1) {
      const { x, y } = turn(frame);
      await app.page.mouse.wheel(x, y);
    }
    if (pinch) await app.page.keyboard.up('Control');
  };
}

function transformsOf(app: App): Promise<string> {
  return app.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
      .map((node) => node.style.transform)
      .join(),
  );
}
