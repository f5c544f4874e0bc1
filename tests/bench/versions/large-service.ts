import { serialiseService } from '#core/exchange/throughline';
import { type App, appOn } from '../../e2e/support/app.ts';
import { drawLargeProcess } from '../../support/large-process.ts';
import type { Stage } from '../app/stage.ts';

/** A page with a large process open; `prepare` runs in it before its own scripts. */
export async function openLarge(stage: Stage, nodes: number, prepare?: () => void): Promise<App> {
  const { page } = await stage.newPage();
  if (prepare) await page.addInitScript(prepare);
  const app = appOn(page);
  await page.goto(stage.url);
  await app.openFile({
    name: 'large.throughline.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serialiseService(drawLargeProcess(nodes))),
  });
  await app.surface.locator('.react-flow__node').first().waitFor();
  await app.saved();
  await page.waitForLoadState('networkidle');
  return app;
}
