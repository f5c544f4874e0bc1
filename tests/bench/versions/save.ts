import { calibrateIn, type Stage } from '../app/stage.ts';
import type { Figure } from '../app/figure.ts';
import { openLarge } from './large-service.ts';

type Watched = typeof globalThis & { throughlineWrites?: number[] };

/**
 * From the press on Save until the version is in the list, and how long the transaction that writes it holds the database,
 * from its opening to its commit. Every version is an edit after the one before.
 */
export async function measureSaving(
  stage: Stage,
  nodes: number,
  repeats: number,
): Promise<readonly Figure[]> {
  const app = await openLarge(stage, nodes, watchWrites);
  const { page } = app;
  const seen: number[] = [];
  const calibration: number[] = [];
  // The first brings the panel, and is the one that is whole.
  for (let repeat = 0; repeat <= repeats; repeat += 1) {
    await app.bar.getByLabel('Name of the service').fill(`Large ${repeat}`);
    await page.keyboard.press('Enter');
    await app.saved();
    await app.bar.getByRole('button', { name: 'Save version' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save a version' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(`Saved ${repeat}`);
    const took = await page.evaluate(fromPressToRow, `Saved ${repeat}`);
    if (repeat > 0) seen.push(took);
    calibration.push(await calibrateIn(page));
    await app.close(app.versions);
  }
  const writes = await page.evaluate(() => (globalThis as Watched).throughlineWrites ?? []);
  await page.context().close();
  return [
    { name: 'from the press to the row in the list', unit: 'ms', samples: seen, calibration, target: 200 },
    { name: 'the transaction', unit: 'ms', samples: writes, calibration, target: 20 },
  ];
}

/** Runs in the page: submits the dialog, and waits for the frame in which the version is in the list. */
function fromPressToRow(name: string): Promise<number> {
  return new Promise((resolve) => {
    const button = document.querySelector<HTMLElement>('[role="dialog"] button[type="submit"]');
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

/** Runs before the app: times every transaction that writes the body of a version. */
function watchWrites(): void {
  const writes: number[] = [];
  (globalThis as Watched).throughlineWrites = writes;
  const open = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')?.value as (
    this: IDBDatabase,
    names: string | Iterable<string>,
    mode?: IDBTransactionMode,
    options?: IDBTransactionOptions,
  ) => IDBTransaction;
  IDBDatabase.prototype.transaction = function timed(names, mode, options) {
    const started = performance.now();
    const transaction = open.call(this, names, mode, options);
    if (mode === 'readwrite' && Array.from(names).includes('versionBodies'))
      transaction.addEventListener('complete', () => void writes.push(performance.now() - started));
    return transaction;
  };
}
