import { appOn } from '../../e2e/support/app.ts';
import { renameStep } from '../ground/edit-step.ts';
import { inLanes } from '../ground/in-lanes.ts';
import { PANELS } from '../ground/panels.ts';
import { WITHOUT_WORKER } from '../ground/without-worker.ts';
import type { FaultRow } from '../row.ts';

const SERVICE = 'Insurance claim by phone';

/**
 * A newer app is put online while a page of the old one is open: what the old one has not fetched yet is no longer there. It
 * saves, says what happened and offers to load the page anew, in which the work is there.
 */
export const staleDeploy: FaultRow = {
  name: 'stale-deploy',
  atLeast: 8,
  async run({ serve, newer, browser, survive }) {
    const next = await newer();
    const opened = PANELS.filter(({ open }) => open.length > 0);
    await inLanes(opened, async (panel) => {
      const served = await serve();
      const context = await (await browser()).newContext(WITHOUT_WORKER);
      context.setDefaultTimeout(15_000);
      // Not fetched before the deploy, as it is on a slow line.
      let isDeployed = false;
      await context.route(panel.file, (route) => (isDeployed ? route.continue() : route.abort()));
      await survive(panel.name, async () => {
        const page = await context.newPage();
        const app = appOn(page);
        await page.goto(served.url);
        await app.surface.waitFor();
        await app.saved();
        // What every start fetches is there; the panel is what is fetched when it is asked for.
        await app.bar.getByRole('button', { name: 'File', exact: true, disabled: false }).waitFor();
        await page.waitForLoadState('networkidle');
        served.deploy(next);
        isDeployed = true;
        await renameStep(app, panel.name);
        await panel.open(app);
        // Where more than one part is missing, the last lies on top.
        const alert = page.getByRole('alert').filter({ hasText: 'did not arrive' }).last();
        await alert.getByText('Your work is saved.').waitFor();
        await alert.getByRole('button', { name: 'Reload the page' }).click();
        await app.open(SERVICE);
        await app.node(`User task ${panel.name}`).first().waitFor();
        await panel.open(app);
        const screen = page.getByRole('banner').or(page.getByRole('heading', { name: 'Your services' }));
        await screen.first().waitFor();
        if (await alert.isVisible()) return 'what was loaded anew lacks parts, too';
        return null;
      });
      await context.close();
      await served.close();
    });
  },
};
