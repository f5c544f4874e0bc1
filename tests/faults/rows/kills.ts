import { type App, appOn } from '../../e2e/support/app.ts';
import { EditedSteps } from '../ground/edited-steps.ts';
import type { FaultContext, FaultRow } from '../row.ts';

const KILLS = 50;
/** Browsers that are edited in, and killed, at the same time. */
const LANES = 2;
/** Milliseconds of editing before the kill, at most. */
const LONGEST = 1_500;
const UNDONE = 0.2;
const SERVICE = 'Insurance claim by phone';

/**
 * The whole browser is killed (SIGKILL to its process group) at a random moment while steps are renamed, and renames taken
 * back, by the keyboard. What is found afterwards must be the last state that the screen called saved, or one after it, and
 * undo must lead to the state before that. A killed process is not a power failure: what the system has accepted, it still
 * writes.
 */
export const kills: FaultRow = {
  name: 'kills',
  atLeast: KILLS,
  async run(context) {
    const { url } = await context.serve();
    const lanes = await Promise.all(
      Array.from({ length: LANES }, (_, lane) => killOften(context, url, lane)),
    );
    const [edits, saved] = lanes.flat().reduce(([all, kept], [more, ok]) => [all + more, kept + ok], [0, 0]);
    context.say(`${edits} edits, of which ${saved} had been called saved when the browser was killed`);
  },
};

async function killOften(
  context: FaultContext,
  url: string,
  lane: number,
): Promise<readonly (readonly [number, number])[]> {
  const profile = context.folder();
  const counts: (readonly [number, number])[] = [];
  let steps: EditedSteps | null = null;
  for (let time = 0; time <= KILLS / LANES; time += 1) {
    const browser = await context.mortal(profile);
    const page = await browser.context.newPage();
    await page.goto(url);
    const app = appOn(page);
    if (steps === null) await app.surface.waitFor();
    else await app.open(SERVICE);
    await app
      .node(/^User task /)
      .first()
      .waitFor();
    if (steps === null) steps = await EditedSteps.of(page);
    else {
      const edited = steps;
      counts.push(edited.counts());
      await context.survive(`kill ${lane}.${time}`, () => judge(app, edited));
    }
    if (time < KILLS / LANES) await killWhileEditing(app, steps, browser.kill, context.random);
    else await browser.kill();
  }
  return counts;
}

/** Null where the state that is found may be there, and the one before it can be had back. */
async function judge({ page, undo }: App, steps: EditedSteps): Promise<string | null> {
  const found = await steps.read(page);
  const state = steps.mayBe(found);
  if (state === null) return `found <${found}>, ${steps.describe()}`;
  if (state.before === null) return null;
  await undo();
  await steps.shown(page, state.before.text);
  return null;
}

async function killWhileEditing(
  app: App,
  steps: EditedSteps,
  kill: () => Promise<void>,
  random: () => number,
): Promise<void> {
  await app.saved();
  await steps.begin(app.page);
  let isKilled = false;
  const editing = editOn(app, steps, random).catch((error: unknown) => {
    if (!isKilled) throw error;
  });
  await new Promise((resolve) => setTimeout(resolve, random() * LONGEST));
  isKilled = true;
  await kill();
  await editing;
}

/** Renames one step after the other, and undoes now and then, for as long as there is a page. */
async function editOn({ page }: App, steps: EditedSteps, random: () => number): Promise<never> {
  for (;;) {
    if (random() < UNDONE && steps.canUndo()) {
      steps.undone();
      await page.keyboard.press('Control+z');
      continue;
    }
    const at = Math.floor(random() * steps.count);
    await steps.locate(page, at).click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(steps.rename(at));
    await page.keyboard.press('Enter');
  }
}
