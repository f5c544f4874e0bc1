import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type App, appOn } from '../../e2e/support/app.ts';
import { downloadedCopy } from '../ground/downloaded-copy.ts';
import { renameStep } from '../ground/edit-step.ts';
import { inLanes } from '../ground/in-lanes.ts';
import type { FaultRow } from '../row.ts';

/** Bytes that are left when the disk fills: nothing, a little, and enough for a good many edits. */
const SIZES = [0, 64 * 1024, 1024 * 1024] as const;
const SERVICE = 'Insurance claim by phone';
const FULL = 'storage is full';

/** What somebody is doing when there is no room any more, with names so `long` that it fills. Answers with what went wrong. */
const DOINGS: Readonly<Record<string, (app: App, long: number) => Promise<string | null>>> = {
  editing: async (app, long) => {
    for (let time = 1; time <= 400; time += 1) {
      if (await app.bar.getByRole('alert').filter({ hasText: FULL }).isVisible()) return null;
      await renameStep(app, wordy(time, long));
    }
    return 'nothing said that the disk is full';
  },
  'saving versions': async (app, long) => {
    const { page } = app;
    const refused = page.getByRole('alert').filter({ hasText: 'no space left' });
    for (let time = 1; time <= 200; time += 1) {
      const name = `Version ${String(time)}`;
      await renameStep(app, wordy(time, long));
      await app.bar.getByRole('button', { name: 'Save version' }).click();
      const dialog = page.getByRole('dialog', { name: 'Save a version' });
      await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await app.version(name).or(refused).first().waitFor();
      if (await refused.isVisible()) {
        if ((await dialog.getByRole('textbox', { name: 'Name', exact: true }).inputValue()) !== name)
          return 'the name of the refused version is lost';
        await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
        await app.bar.getByRole('button', { name: 'Versions' }).click();
        await app.versions.waitFor();
        if (await app.version(name).isVisible()) return 'a version that was refused is in the list';
        await app.close(app.versions);
        return null;
      }
      await app.close(app.versions);
    }
    return 'nothing said that the disk is full';
  },
};

/** A name of so many letters that no packing makes shorter. */
function wordy(time: number, long: number): string {
  return `${String(time)} ${randomBytes(long).toString('base64')}`.slice(0, long);
}

const TIMES = 2;

/**
 * The browser gives no more room while somebody works. It is said; the work stays in memory, can be downloaded, is there after a
 * reload that finds no room either, and is saved by itself once there is room.
 */
export const quota: FaultRow = {
  name: 'quota',
  atLeast: SIZES.length * Object.keys(DOINGS).length * TIMES,
  async run({ serve, browser, survive }) {
    const { url } = await serve();
    const faults = SIZES.flatMap((size) =>
      Object.entries(DOINGS).flatMap(([doing, act]) =>
        Array.from({ length: TIMES }, (_, time) => ({
          name: `${doing}, ${size} bytes left, ${time + 1}`,
          size,
          act,
        })),
      ),
    );
    await inLanes(faults, async ({ name, size, act }) => {
      // The cache of the whole app would take the room that is left.
      const context = await (await browser()).newContext({
        viewport: { width: 1440, height: 900 },
        serviceWorkers: 'block',
      });
      context.setDefaultTimeout(20_000);
      await survive(name, async () => {
        const page = await context.newPage();
        const app = appOn(page);
        await page.goto(url);
        await app.surface.waitFor();
        await renameStep(app, 'Before');
        await app.saved();
        await leaveRoom(page, url, size);
        const said = await act(app, Math.max(1500, size / 64));
        if (said !== null) return said;
        await renameStep(app, 'Meanwhile');
        const told = app.bar.getByRole('alert').filter({ hasText: FULL });
        await told.waitFor();
        if (!(await downloadedCopy(app)).includes('"Meanwhile"'))
          return 'the downloaded copy lacks the last edit';
        // What could not be committed is found again by the next page, which has no room either.
        await page.reload();
        await app.open(SERVICE);
        await app.node('User task Meanwhile').waitFor();
        await leaveRoom(page, url, null);
        await renameStep(app, 'After');
        await app.saved();
        await page.reload();
        await app.open(SERVICE);
        await app.node('User task After').waitFor();
        await app.undo();
        await app.node('User task Meanwhile').waitFor();
        return null;
      });
      await context.close();
    });
  },
};

/** Leaves so many bytes beside what is used already; null: as many as the browser likes. */
async function leaveRoom(page: Page, url: string, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  const quotaSize = bytes === null ? undefined : Math.round(usage) + bytes;
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
  // The override lasts as long as the session that set it.
  if (bytes === null) await session.detach();
}
