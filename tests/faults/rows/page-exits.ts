import type { BrowserContext, Page } from '@playwright/test';
import { appOn } from '../../e2e/support/app.ts';
import { renameStep } from '../ground/edit-step.ts';
import type { FaultRow } from '../row.ts';

/** Ways to leave a page right after an edit. Each answers with the page to look at next. */
const EXITS = {
  reload: async (page: Page) => {
    await page.reload();
    return page;
  },
  close: async (page: Page, context: BrowserContext, url: string) => {
    await page.close();
    const next = await context.newPage();
    await next.goto(url);
    return next;
  },
  'navigate away': async (page: Page, _context: BrowserContext, url: string) => {
    await page.goto(`${url}THIRD_PARTY_LICENSES.txt`);
    await page.goto(url);
    return page;
  },
} as const;

const TIMES = 20;
const SERVICE = 'Insurance claim by phone';

/** The last edit before a page is reloaded, closed or left is there afterwards, and can be undone. */
export const pageExits: FaultRow = {
  name: 'page-exits',
  atLeast: Object.keys(EXITS).length * TIMES,
  async run({ serve, browser, survive }) {
    const { url } = await serve();
    const leaveOften = async (way: string, leave: (typeof EXITS)[keyof typeof EXITS]) => {
      const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
      let page = await context.newPage();
      await page.goto(url);
      await appOn(page).surface.waitFor();
      await appOn(page).saved();
      for (let time = 1; time <= TIMES; time += 1) {
        await survive(`${way} ${time}`, async () => {
          const name = `${way} ${time}`;
          await renameStep(appOn(page), name);
          page = await leave(page, context, url);
          const after = appOn(page);
          await after.open(SERVICE);
          await after.node(`User task ${name}`).first().waitFor({ timeout: 10_000 });
          const undo = after.bar.getByRole('button', { name: /^Undo/ });
          return (await undo.isEnabled()) ? null : 'there is nothing to undo';
        });
      }
      await context.close();
    };
    await Promise.all(Object.entries(EXITS).map(([way, leave]) => leaveOften(way, leave)));
  },
};
