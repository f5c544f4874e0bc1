import { watch } from '../../e2e/support/test.ts';
import { type App, appOn } from '../../e2e/support/app.ts';
import { runaways } from '../../fixtures/runaway/runaways.ts';
import type { FaultRow } from '../row.ts';

/** Milliseconds a run may take before it is cancelled by hand. */
const BEFORE_CANCEL = 1500;
const PATIENCE = 60_000;

/**
 * Simulations that would never end, in the built app: each is cancelled, or stopped by a guard that is told. Survived: the
 * page answers, the service is kept, and the example simulates afterwards. How long cancelling took is said, not judged.
 */
export const runaway: FaultRow = {
  name: 'runaway',
  atLeast: runaways.length,
  async run({ serve, browser, survive, say }) {
    const { url } = await serve();
    const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
    const complaints: string[] = [];
    await watch(context, new URL(url).origin, complaints);
    const page = await context.newPage();
    await page.goto(url);
    const app = appOn(page);
    await app.surface.waitFor();
    await app.saved();
    const times: number[] = [];
    for (const { kind, text } of runaways)
      await survive(kind, async () => {
        const buffer = Buffer.from(text);
        await app.openFile({ name: 'x.throughline.json', mimeType: 'application/json', buffer });
        await page.waitForFunction(
          (name) => document.querySelector<HTMLInputElement>('header input')?.value.startsWith(name),
          kind,
          { timeout: PATIENCE },
        );
        await app.saved();
        const took = await runAndCancel(app);
        if (took !== null) times.push(took);
        await app.toLibrary();
        await app.open('Insurance claim by phone');
        await app.bar.getByRole('button', { name: 'Run', exact: true }).click();
        await app.ran();
        const found = complaints.splice(0);
        return found.length === 0 ? null : found.join('; ');
      });
    const longest = Math.max(0, ...times);
    say(`${String(times.length)} cancelled by hand, the slowest in ${longest.toFixed(0)} ms`);
    await context.close();
  },
};

/** Milliseconds from the press of Cancel until the app is ready to run again; null: a guard was faster. */
async function runAndCancel({ bar, page }: App): Promise<number | null> {
  const run = bar.getByRole('button', { name: 'Run', exact: true });
  const cancel = bar.getByRole('button', { name: 'Cancel', exact: true });
  await run.click();
  await cancel.or(page.getByRole('alert')).first().waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(BEFORE_CANCEL);
  if (!(await cancel.isVisible())) return null;
  const took = await page.evaluate(async () => {
    const named = (name: string) =>
      [...document.querySelectorAll<HTMLButtonElement>('header button')].find(
        (each) => each.textContent?.trim() === name,
      );
    const pressed = performance.now();
    named('Cancel')?.click();
    while (named('Run') === undefined) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - pressed;
  });
  await run.waitFor({ timeout: PATIENCE });
  return took;
}
