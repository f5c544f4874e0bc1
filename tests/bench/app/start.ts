import type { Page } from '@playwright/test';
import { appOn } from '../../e2e/support/app.ts';
import type { Figure } from './figure.ts';
import { calibrateIn, type Stage } from './stage.ts';

/** Milliseconds since the navigation began. */
interface Moments {
  painted: number;
  drawn: number;
  selected: number;
  moved: number;
}

type Watched = typeof globalThis & { throughlineMoments?: Moments };

/**
 * From the start of a navigation with nothing cached until the example is drawn, until a step of it is selected by a real
 * press of the pointer, and until that step has moved by a real key: usable.
 */
export async function measureStart(stage: Stage, repeats: number): Promise<readonly Figure[]> {
  const moments: Moments[] = [];
  const calibration: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const { page, context } = await stage.newPage();
    await page.addInitScript(watch);
    moments.push(await startOnce(page, stage.url));
    calibration.push(await calibrateIn(page));
    await context.close();
  }
  const of = (name: string, key: keyof Moments, target?: number): Figure => ({
    name,
    unit: 'ms',
    samples: moments.map((moment) => moment[key]),
    calibration,
    target,
  });
  return [
    of('first content painted', 'painted'),
    of('example drawn', 'drawn'),
    of('a step selected by the pointer', 'selected'),
    of('that step moved by the keyboard: usable', 'moved', 2000),
  ];
}

async function startOnce(page: Page, url: string): Promise<Moments> {
  const app = appOn(page);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as Watched).throughlineMoments?.drawn);
  const step = await app.surface.locator('.react-flow__node-task').first().boundingBox();
  if (step === null) throw new Error('A step of the example is on the screen');
  await page.mouse.click(step.x + step.width / 2, step.y + step.height / 2);
  await page.waitForFunction(() => (globalThis as Watched).throughlineMoments?.selected);
  await page.keyboard.press('Control+ArrowRight');
  await page.waitForFunction(() => (globalThis as Watched).throughlineMoments?.moved);
  return page.evaluate(() => {
    const moments = (globalThis as Watched).throughlineMoments!;
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { ...moments, painted };
  });
}

/** Runs in the page before its own scripts: notes when things are there. */
function watch(): void {
  const moments: Moments = { painted: 0, drawn: 0, selected: 0, moved: 0 };
  (globalThis as Watched).throughlineMoments = moments;
  let place = '';
  const look = (): void => {
    const selected = document.querySelector<HTMLElement>('.react-flow__node.selected');
    if (moments.drawn === 0 && document.querySelectorAll('.react-flow__node').length >= 8)
      moments.drawn = performance.now();
    if (moments.selected === 0 && selected !== null) {
      moments.selected = performance.now();
      place = selected.style.transform;
    }
    if (moments.moved === 0 && selected !== null && selected.style.transform !== place)
      moments.moved = performance.now();
    if (moments.moved === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
