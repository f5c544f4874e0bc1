import type { App } from './app.ts';
import { dropFile } from './drop-file.ts';
import { stuckService } from './stuck-service.ts';
import { expect } from './test.ts';

/** A state of the app in which every control is pressed once. `arrive` starts from wherever the press before has led. */
export interface Place {
  readonly name: string;
  readonly arrive: (app: App) => Promise<void>;
  /** Where its own controls are; what is around them has been pressed elsewhere. */
  readonly within?: string;
}

const PROPERTIES = '[aria-label="Properties"], [aria-label="Next step"]';
const IMPROVEMENTS = '[aria-label="Improvements"]';
const RESULTS = '[aria-label="Results"]';

const dialogGone = async ({ page }: App) => {
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('Escape');
};
/** The drawing, with no dialog open. */
export const design = async (app: App) => {
  await dialogGone(app);
  await app.mode('Design');
};
/** An element of the drawing is selected. */
export const selected = (id: string) => async (app: App) => {
  await design(app);
  await app.page.locator(`[data-element="${id}"]`).click({ force: true, timeout: 3000 });
};
const menuOf = (id: string) => async (app: App) => {
  await selected(id)(app);
  await app.page.locator(`[data-element="${id}"]`).click({ button: 'right', force: true, timeout: 3000 });
  await expect(app.page.getByRole('menu')).toBeVisible();
};
const behind = (name: string) => async (app: App) => {
  await design(app);
  await app.bar.getByRole('button', { name, exact: true }).click();
  await expect(app.page.getByRole('menu')).toBeVisible();
};
/** Opens every part of the properties that is folded. */
const unfolded = (arrive: (app: App) => Promise<void>) => async (app: App) => {
  await arrive(app);
  const closed = app.inspector.locator('[data-fold="closed"]').getByRole('button');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
};
const simulate = async (app: App) => {
  await dialogGone(app);
  await app.mode('Simulate');
};
/** After a run, whose numbers are of the document as it is. */
export const ran = async (app: App) => {
  await simulate(app);
  if (
    !(await app.results.getByText(/replications?, seed/).isVisible()) ||
    (await app.results.getByText('From before your change').isVisible())
  )
    await app.run();
};
/** A map with nothing on it but a touchpoint, which is selected. */
const onMap = async (app: App) => {
  await design(app);
  const tab = app.page.getByRole('tab', { name: 'Journey', exact: true });
  if (await tab.isVisible()) await tab.click();
  else {
    await app.page.getByRole('button', { name: 'Journey map', exact: true }).click();
    await app.page.getByRole('menuitem', { name: 'Blank map' }).click();
  }
  const card = app.page.locator('[data-card]');
  const step = app.page.locator('[data-cursor="-1,0,0"]');
  await expect(card.or(step).first()).toBeVisible();
  if ((await card.count()) === 0) {
    await step.click();
    for (const key of ['ArrowDown', 'ArrowDown']) await app.page.keyboard.press(key);
    await app.page.keyboard.type('Calls');
    await app.page.keyboard.press('Enter');
  }
  await card.first().click();
};
const improve = async (app: App) => {
  await dialogGone(app);
  await app.mode('Improve');
};
const improved = async (app: App) => {
  await ran(app);
  await improve(app);
  await expect(app.page.getByRole('article').first()).toBeVisible();
};
const bottlenecks = async (app: App) => {
  await improved(app);
  await app.page.getByRole('tab', { name: 'Bottlenecks' }).click();
  await expect(app.page.getByRole('list', { name: 'Where it hurts' })).toBeVisible();
};
const beforeWalk = async (app: App) => {
  await simulate(app);
  await app.scenario.getByRole('button', { name: 'Walk through' }).click();
  await expect(app.results.getByText('Through whose eyes?')).toBeVisible();
};
const walking = async (app: App) => {
  await beforeWalk(app);
  await app.results.getByRole('button', { name: /^The customer/ }).click();
  await expect(app.results.getByText(/^Times: 2,000 simulated cases/)).toBeVisible({ timeout: 10_000 });
};
/** The comments, one of them open; the properties are behind them. */
const commented = async (app: App) => {
  await selected('assess')(app);
  await app.page.keyboard.press('Alt+c');
  const comments = app.page.getByRole('complementary', { name: 'Comments' });
  if ((await comments.getByRole('article').count()) > 0) return;
  await comments.getByRole('textbox', { name: /^Comment on/ }).fill('Why?');
  await app.page.keyboard.press('Control+Enter');
  await expect(comments.getByRole('article')).toHaveCount(1);
};
/** A drawing in which a case can be stuck, with what is wrong with it. */
const problems = async (app: App) => {
  await dialogGone(app);
  const { name, buffer } = stuckService('en');
  await dropFile(app.page, name, buffer.toString());
  await expect(app.node(/Lost step/)).toBeVisible();
  const panel = app.page.getByRole('region', { name: 'Drawing problems' });
  await expect(app.bar.getByRole('button', { name: '2 drawing problems' })).toBeVisible();
  if (!(await panel.isVisible())) await app.bar.getByRole('button', { name: '2 drawing problems' }).click();
  await expect(panel.getByRole('button', { name: 'Show how it happens' })).toBeEnabled();
};
const stuck = async (app: App) => {
  await problems(app);
  await app.page.getByRole('button', { name: 'Show how it happens' }).click();
  // To its end: what can be pressed changes with it.
  await expect(app.page.getByText('Move 3 of 3')).toBeVisible({ timeout: 10_000 });
  const bar = app.page.getByRole('region', { name: 'How it happens' });
  await expect(bar.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
};
const tab = (name: string) => async (app: App) => {
  await ran(app);
  await app.results.getByRole('tab', { name }).click();
};

/** Every state of the app in which the controls that are seen are pressed. */
export const PLACES: readonly Place[] = [
  { name: 'Design with nothing selected', arrive: design },
  { name: 'Design with a step selected', arrive: selected('assess'), within: PROPERTIES },
  {
    name: 'Design with nothing selected, all opened',
    arrive: unfolded(async (app) => {
      await design(app);
      await app.surface.click({ position: { x: 60, y: 60 } });
    }),
    within: PROPERTIES,
  },
  {
    name: 'Design with a step selected, all opened',
    arrive: unfolded(selected('assess')),
    within: PROPERTIES,
  },
  { name: 'Design with a gateway selected', arrive: selected('accepted'), within: PROPERTIES },
  { name: 'Design with a flow selected', arrive: selected('flow_16'), within: PROPERTIES },
  { name: 'the menu of a step', arrive: menuOf('assess') },
  { name: 'the menu of a flow', arrive: menuOf('flow_15') },
  { name: 'the menu of a lane', arrive: menuOf('lane_office') },
  {
    name: 'the menu of the canvas',
    async arrive(app) {
      await selected('assess')(app);
      await app.page.keyboard.press('Control+c');
      await app.surface.click({ button: 'right', position: { x: 500, y: 40 } });
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the menu of what to append',
    async arrive(app) {
      await selected('assess')(app);
      await app.pad.getByRole('button', { name: 'Append something else…' }).click();
    },
  },
  { name: 'the drawing problems', arrive: problems, within: '[aria-label="Drawing problems"]' },
  { name: 'the comments', arrive: commented, within: '[aria-label="Comments"]' },
  { name: 'how a case gets stuck', arrive: stuck, within: '[aria-label="How it happens"]' },
  { name: 'the file menu', arrive: behind('File') },
  { name: 'language and colours', arrive: behind('Language and colours') },
  { name: 'Simulate before a run', arrive: simulate, within: '[aria-label="Scenario"]' },
  { name: 'Simulate after a run', arrive: ran, within: RESULTS },
  { name: 'a journey map', arrive: onMap, within: 'main' },
  {
    name: 'the menu of a card on a journey map',
    async arrive(app) {
      await onMap(app);
      await app.page.locator('[data-card]').first().click({ button: 'right' });
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the menu of a lane of a journey map',
    async arrive(app) {
      await onMap(app);
      await app.page.locator('[data-cursor="1,-1,0"]').click({ button: 'right' });
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  { name: 'Improve before a run', arrive: improve, within: IMPROVEMENTS },
  { name: 'Improve after a run', arrive: improved, within: IMPROVEMENTS },
  {
    name: 'the thresholds',
    within: '[aria-label="Thresholds"]',
    async arrive(app) {
      await improved(app);
      const title = 'Thresholds';
      const group = app.page.getByRole('group', { name: title });
      if (!(await group.isVisible())) await app.page.getByText(title, { exact: true }).click();
      const field = group.getByRole('textbox', { name: 'Rework' });
      if ((await field.inputValue()) === '') await field.fill('10');
      await expect(group.getByRole('button', { name: 'Back to the usual value: Rework' })).toBeEnabled();
    },
  },
  {
    name: 'the check against reality',
    within: '[aria-label="Check against reality"]',
    async arrive(app) {
      await improved(app);
      const card = app.page.getByRole('region', { name: 'Check against reality' });
      if (!(await card.getByRole('textbox').first().isVisible()))
        await card.getByRole('button').first().click();
      await card.getByLabel('Mean cycle time, observed').fill('90');
      await card.getByLabel('Cases per week, observed').fill('4000');
      await card.getByLabel('Cases per week, observed').press('Enter');
    },
  },
  {
    name: 'a change on trial',
    async arrive(app) {
      await improved(app);
      await app.page
        .getByRole('button', { name: /^Try it: / })
        .first()
        .click();
      await expect(app.page.getByRole('dialog').getByRole('table')).toBeVisible({ timeout: 20_000 });
    },
  },
  { name: 'the bottlenecks', arrive: bottlenecks, within: '[role="tabpanel"]' },
  {
    name: 'a ranking',
    within: '[role="tabpanel"] [aria-label="What a change would buy"]',
    async arrive(app) {
      await bottlenecks(app);
      const start = app.page.getByRole('button', { name: 'Find out', exact: true });
      const again = app.page.getByRole('button', { name: 'Find out again' });
      await expect(start.or(again)).toBeVisible();
      if (await start.isVisible()) await start.click();
      await expect(again).toBeVisible({ timeout: 60_000 });
    },
  },
  {
    name: 'playing with it',
    within: 'details[open]',
    async arrive(app) {
      await simulate(app);
      const lever = app.scenario.getByRole('slider').first();
      if (!(await lever.isVisible())) await app.scenario.getByText('Play with it', { exact: true }).click();
      await lever.press('ArrowRight');
      await expect(app.scenario.getByText('Cycle time, mean')).toBeVisible({ timeout: 10_000 });
    },
  },
  { name: 'the findings', arrive: tab('Findings'), within: '[role="tabpanel"]' },
  { name: 'the tables', arrive: tab('Tables'), within: '[role="tabpanel"]' },
  {
    name: 'all results',
    async arrive(app) {
      await ran(app);
      await app.results.getByRole('button', { name: 'All results, full screen' }).click();
      await expect(app.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the report',
    async arrive(app) {
      await ran(app);
      await app.page.keyboard.press('Control+p');
      await expect(app.page.getByRole('dialog', { name: 'Run report' })).toBeVisible();
    },
  },
  {
    name: 'the improvement report',
    async arrive(app) {
      await ran(app);
      await app.fileMenu('Improvement report to print');
      await expect(app.page.getByRole('dialog', { name: 'Improvement report to print' })).toBeVisible();
    },
  },
  {
    name: 'play-back',
    within: '[aria-label="Play-back"]',
    async arrive(app) {
      await simulate(app);
      await app.scenario.getByRole('button', { name: 'Play back' }).click();
      const time = app.page.getByRole('slider', { name: 'Time of the run' });
      await expect(time).toBeVisible({ timeout: 20_000 });
      await time.press('ArrowRight');
    },
  },
  { name: 'through whose eyes to walk', within: RESULTS, arrive: beforeWalk },
  {
    name: 'a walk',
    within: RESULTS,
    async arrive(app) {
      await walking(app);
      // So far that there is a way back.
      await app.results.getByRole('button', { name: /^Sydney/ }).click();
    },
  },
  {
    name: 'a walk with notes',
    within: RESULTS,
    async arrive(app) {
      await walking(app);
      await app.results.getByRole('button', { name: /^Brisbane/ }).click();
      const note = app.results.getByRole('button', { name: /^Note something at/ });
      await note.click();
      await app.results.getByRole('textbox', { name: 'What did you notice?' }).fill('Long');
      await app.page.keyboard.press('Enter');
      await note.click();
      await app.results.getByRole('textbox', { name: 'What did you notice?' }).fill('Cold');
    },
  },
  {
    name: 'the versions',
    async arrive(app) {
      await design(app);
      await app.bar.getByRole('button', { name: 'Versions', exact: true }).click();
      await expect(app.versions).toBeVisible();
      for (const name of ['One', 'Two'])
        if (!(await app.version(name).isVisible())) {
          await app.versions.getByRole('button', { name: 'Save version' }).click();
          const dialog = app.page.getByRole('dialog', { name: 'Save a version' });
          await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
          await dialog.getByRole('button', { name: 'Save', exact: true }).click();
          await expect(app.version(name)).toBeVisible();
        }
      for (const name of ['One', 'Two'])
        await app.versions.getByRole('checkbox', { name: `Compare ${name}` }).check();
    },
  },
  {
    name: 'one version',
    async arrive(app) {
      await design(app);
      await app.bar.getByRole('button', { name: 'Versions', exact: true }).click();
      await expect(app.versions).toBeVisible();
      if (!(await app.version('One').isVisible())) {
        await app.versions.getByRole('button', { name: 'Save version' }).click();
        const dialog = app.page.getByRole('dialog', { name: 'Save a version' });
        await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('One');
        await dialog.getByRole('button', { name: 'Save', exact: true }).click();
        await expect(app.version('One')).toBeVisible();
      }
      await app.showVersion('One');
    },
  },
  {
    name: 'the storage',
    async arrive(app) {
      await design(app);
      await app.fileMenu('Storage…');
      await expect(app.page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'the library',
    async arrive(app) {
      await dialogGone(app);
      if (await app.bar.getByRole('button', { name: 'Library' }).isVisible()) await app.toLibrary();
      await expect(app.page.getByRole('button', { name: /^Open / }).first()).toBeVisible();
    },
  },
  {
    name: 'the menu of a service',
    async arrive(app) {
      await dialogGone(app);
      if (await app.bar.getByRole('button', { name: 'Library' }).isVisible()) await app.toLibrary();
      await app.page
        .getByRole('button', { name: /^More for / })
        .first()
        .click();
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
];

/** Two steps are selected. */
export async function withTwo(app: App): Promise<void> {
  await selected('assess')(app);
  await app.page.locator('[data-element="advise"]').click({ modifiers: ['Shift'], timeout: 3000 });
}
