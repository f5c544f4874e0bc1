import type { Page, Route } from '@playwright/test';
import { appOn } from '../../e2e/support/app.ts';
import { renameStep } from '../ground/edit-step.ts';
import { inLanes } from '../ground/in-lanes.ts';
import { type Panel, PANELS } from '../ground/panels.ts';
import { WITHOUT_WORKER } from '../ground/without-worker.ts';
import type { FaultRow } from '../row.ts';

/** How a panel breaks, and what it says then. */
const BREAKS: Readonly<Record<string, { says: string; answer: (route: Route) => Promise<void> }>> = {
  'throws when drawn': {
    says: 'This panel stopped working',
    async answer(route) {
      const response = await route.fetch();
      // Not to be found in the browser's cache when the page is loaded again.
      const headers = { ...response.headers(), 'cache-control': 'no-store' };
      await route.fulfill({ response, headers, body: throwing(await response.text()) });
    },
  },
  'does not arrive': {
    says: 'did not arrive',
    answer: (route) => route.fulfill({ status: 404, body: '' }),
  },
};

const SERVICE = 'Insurance claim by phone';

/**
 * Every part of the screen breaks once: everything in its file throws when it is drawn, or the file is not there. It alone says
 * so; the drawing can still be edited, and what is edited is saved.
 */
export const panels: FaultRow = {
  name: 'panels',
  atLeast: 36,
  async run({ serve, browser, survive }) {
    const { url } = await serve();
    const faults = Object.entries(BREAKS).flatMap(([way, how]) =>
      PANELS.map((panel) => ({ way, panel, ...how })),
    );
    await inLanes(faults, async ({ way, panel, says, answer }) => {
      const context = await (await browser()).newContext(WITHOUT_WORKER);
      context.setDefaultTimeout(15_000);
      await survive(`${panel.name} ${way}`, async () => {
        const page = await context.newPage();
        await context.route(panel.file, answer);
        return breakPanel(page, url, panel, says);
      });
      await context.close();
    });
  },
};

async function breakPanel(page: Page, url: string, panel: Panel, says: string): Promise<string | null> {
  const app = appOn(page);
  await page.goto(url);
  await app.surface.waitFor();
  await app.saved();
  if (panel.isWhole) await renameStep(app, `Before ${panel.name}`);
  await panel.open(app);
  const alert = page.getByRole('alert').filter({ hasText: says });
  await alert.waitFor();
  if (!panel.isWhole) {
    if (!(await app.surface.isVisible())) return 'the drawing is gone';
    const close = alert.getByRole('button', { name: 'Close' });
    if (await close.isVisible()) await close.click();
    if (!(await app.bar.getByText('Design', { exact: true }).isVisible())) return 'the bar is gone';
    await renameStep(app, `Before ${panel.name}`);
    await app.saved();
  }
  await page.context().unrouteAll();
  await page.reload();
  await app.open(SERVICE);
  await app.node(`User task Before ${panel.name}`).first().waitFor();
  return null;
}

/** A module with the same exports, each a component that throws. */
function throwing(text: string): string {
  const names = [...text.matchAll(/export\s*\{([^}]*)\}/g)]
    .flatMap(([, list]) => (list ?? '').split(','))
    .map((name) =>
      name
        .split(/\sas\s/)
        .at(-1)!
        .trim(),
    );
  if (names.length === 0) throw new Error('A part of the app exports something');
  const list = names.map((name) => `planted as ${name}`).join(', ');
  return `function planted() { throw new Error('planted'); }\nexport { ${list} };`;
}
