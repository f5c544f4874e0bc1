import { serialize } from 'node:v8';
import type { Figure } from '../app/figure.ts';
import type { Stage } from '../app/stage.ts';
import type { Made } from './make-versions.ts';

const TARGET = 10_000;

/**
 * What the rows weigh: as the structured clones that a browser stores, and as Chromium itself counts them once they lie in its
 * database (which packs them).
 */
export async function measureRoom(stage: Stage, { tables }: Made): Promise<readonly Figure[]> {
  const cloned = Object.values(tables)
    .flat()
    .reduce((sum, row) => sum + serialize(row).length, 0);
  const counted = await countIn(stage, tables);
  const figure = (name: string, bytes: number, target?: number): Figure => ({
    name,
    unit: 'kB',
    samples: [bytes / 1000],
    calibration: [],
    target,
  });
  return [
    figure('structured clones', cloned, TARGET),
    figure('as Chromium counts it', counted, TARGET),
    figure('a whole body', Math.max(...tables.versionBodies.map((row) => serialize(row).length))),
  ];
}

/** Bytes that Chromium says its databases grew by. */
async function countIn(stage: Stage, tables: Made['tables']): Promise<number> {
  const { page, context } = await stage.newPage();
  await page.goto(`${stage.url}favicon.svg`);
  const grown = await page.evaluate(async (rows) => {
    const usage = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;
    const before = await usage();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('weighed', 1);
      request.onupgradeneeded = () => {
        for (const name of Object.keys(rows)) request.result.createObjectStore(name, { keyPath: 'id' });
      };
      request.onsuccess = () => resolve(request.result);
    });
    for (const [name, all] of Object.entries(rows))
      for (const row of all)
        await new Promise<void>((resolve) => {
          const writing = database.transaction(name, 'readwrite');
          writing.objectStore(name).put(row);
          writing.oncomplete = () => resolve();
        });
    database.close();
    return (await usage()) - before;
  }, tables);
  await context.close();
  return grown;
}
