import type { BrowserContext, Page } from '@playwright/test';
import { appOn } from '../../e2e/support/app.ts';
import { downloadedCopy } from '../ground/downloaded-copy.ts';
import { renameStep } from '../ground/edit-step.ts';
import { inLanes } from '../ground/in-lanes.ts';
import type { FaultRow } from '../row.ts';

/** Ways in which the data of a site goes away under a page that is open. */
const WAYS: Readonly<Record<string, (page: Page, context: BrowserContext, url: string) => Promise<unknown>>> =
  {
    'site data cleared': async (page, context, url) => {
      const session = await context.newCDPSession(page);
      const { origin } = new URL(url);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
    },
    'deleted by another tab': async (_page, context, url) => {
      const other = await context.newPage();
      await other.goto(`${url}THIRD_PARTY_LICENSES.txt`);
      await other.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const deleting = indexedDB.deleteDatabase('throughline');
            deleting.addEventListener('success', resolve);
            deleting.addEventListener('error', reject);
          }),
      );
      await other.close();
    },
  };

const TIMES = 5;
const SERVICE = 'Insurance claim by phone';

/**
 * The site's data goes away under an open service. The screen says that it is no longer saved; it stays in memory, can be
 * downloaded, and can be put into the browser again, where it is found with its undo history.
 */
export const cleared: FaultRow = {
  name: 'cleared',
  atLeast: Object.keys(WAYS).length * TIMES,
  async run({ serve, browser, survive }) {
    const { url } = await serve();
    const faults = Object.entries(WAYS).flatMap(([way, clear]) =>
      Array.from({ length: TIMES }, (_, time) => ({ name: `${way} ${time + 1}`, clear })),
    );
    await inLanes(faults, async ({ name, clear }) => {
      const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
      context.setDefaultTimeout(15_000);
      await survive(name, async () => {
        const page = await context.newPage();
        const app = appOn(page);
        await page.goto(url);
        await app.surface.waitFor();
        await renameStep(app, 'Before');
        await app.saved();
        await clear(page, context, url);
        const told = app.bar.getByRole('alert').filter({ hasText: 'data was cleared' });
        await told.waitFor();
        await renameStep(app, 'After');
        if (!(await told.isVisible())) return 'nothing says any longer that it is not saved';
        if (!(await downloadedCopy(app)).includes('"After"'))
          return 'the downloaded copy lacks the last edit';
        await told.getByRole('button', { name: 'Save again' }).click();
        await app.saved();
        await page.reload();
        await app.open(SERVICE);
        await app.node('User task After').waitFor();
        await app.undo();
        await app.node('User task Before').waitFor();
        return null;
      });
      await context.close();
    });
  },
};
