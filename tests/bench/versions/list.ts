import { firstVariantId } from '#core/versions';
import type { Figure } from '../app/figure.ts';
import { calibrateIn, type Stage } from '../app/stage.ts';
import { openLarge } from './large-service.ts';

const COUNT = 500;

/** From the press on Versions until the list of 500 is drawn, and one turn of the list to its other end. */
export async function measureList(stage: Stage, nodes: number, repeats: number): Promise<readonly Figure[]> {
  const app = await openLarge(stage, nodes);
  const { page } = app;
  const name = await app.bar.getByLabel('Name of the service').inputValue();
  await page.evaluate(fillVersions, { count: COUNT, suffix: firstVariantId('') });
  await page.reload();
  await app.open(name);
  await page.waitForLoadState('networkidle');
  const opened: number[] = [];
  const scrolled: number[] = [];
  const calibration: number[] = [];
  // The first fetches the panel.
  for (let repeat = 0; repeat <= repeats; repeat += 1) {
    const took = await page.evaluate(fromPressToList, `Version ${COUNT}`);
    const turned = await page.evaluate(fromScrollToRow, 'Version 1');
    calibration.push(await calibrateIn(page));
    if (repeat > 0) {
      opened.push(took);
      scrolled.push(turned);
    }
    await app.close(app.versions);
  }
  await page.context().close();
  return [
    { name: 'from the press to the drawn list', unit: 'ms', samples: opened, calibration, target: 50 },
    { name: 'to its other end', unit: 'ms', samples: scrolled, calibration },
  ];
}

/** Runs in the page: writes versions of the service that is there, in three variants, as the app writes their metadata. */
async function fillVersions({ count, suffix }: { count: number; suffix: string }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('throughline');
    request.onsuccess = () => resolve(request.result);
  });
  const writing = database.transaction(['services', 'versions', 'variants'], 'readwrite');
  const services = await new Promise<readonly { id: string; createdAt: number }[]>((resolve) => {
    const request = writing.objectStore('services').getAll();
    request.onsuccess = () => resolve(request.result as { id: string; createdAt: number }[]);
  });
  const serviceId = services.toSorted((a, b) => b.createdAt - a.createdAt)[0]?.id ?? '';
  const variants = [`${serviceId}${suffix}`, 'to-be A', 'to-be B'];
  for (const [at, id] of variants.entries())
    writing.objectStore('variants').put({
      id,
      serviceId,
      name: at === 0 ? '' : id,
      head: `version-${count - 3 + at}`,
      createdAt: at,
      archivedAt: null,
      deletedAt: null,
    });
  for (let n = 0; n < count; n += 1)
    writing.objectStore('versions').put({
      id: `version-${n}`,
      serviceId,
      variantId: variants[n % 3],
      name: `Version ${n + 1}`,
      reason: 'What the team agreed on',
      author: 'Ada Winter',
      savedAt: 1_700_000_000_000 + n * 60_000,
      contentHash: String(n),
      parents: n < 3 ? (n === 0 ? [] : ['version-0']) : [`version-${n - 3}`],
      runKey: null,
      status: 'draft',
      approver: '',
      approvedAt: null,
      deletedAt: null,
    });
  await new Promise<void>((resolve) => (writing.oncomplete = () => resolve()));
  database.close();
}

/** Runs in the page: opens the versions, and waits for the frame in which the newest is there. */
function fromPressToList(name: string): Promise<number> {
  return new Promise((resolve) => {
    const button = document.querySelector<HTMLElement>('button[aria-label="Versions"]');
    const started = performance.now();
    const look = (): void => {
      const isThere = [...document.querySelectorAll('[role="dialog"] li')].some((row) =>
        row.textContent?.startsWith(name),
      );
      if (isThere) requestAnimationFrame(() => resolve(performance.now() - started));
      else requestAnimationFrame(look);
    };
    button?.click();
    look();
  });
}

/** Runs in the page: turns the list to its end, and waits for the frame in which the oldest is there. */
function fromScrollToRow(name: string): Promise<number> {
  return new Promise((resolve) => {
    const started = performance.now();
    const rows = [...document.querySelectorAll<HTMLElement>('[role="dialog"] ul')].at(-1);
    const scroller = rows?.parentElement?.parentElement;
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
    const look = (): void => {
      const isThere = [...document.querySelectorAll('[role="dialog"] li')].some(
        (row) => row.querySelector('[aria-label]')?.getAttribute('aria-label') === `Compare ${name}`,
      );
      if (isThere) requestAnimationFrame(() => resolve(performance.now() - started));
      else requestAnimationFrame(look);
    };
    look();
  });
}
