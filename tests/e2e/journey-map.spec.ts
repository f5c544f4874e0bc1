import type { Page } from '@playwright/test';
import { startApp } from './support/app.ts';
import { tabTo } from './support/keys.ts';
import { expect, test } from './support/test.ts';

/** A cell of the map as it is spoken: `Step 1, Touchpoints: Calls`. */
const cell = (page: Page, spoken: string) => page.getByRole('gridcell', { name: spoken, exact: true });
const step = (page: Page, name: string) =>
  page.getByRole('columnheader', { name: `Step ${name}`, exact: true });
const card = (page: Page, text: string) => page.locator('[data-card]').filter({ hasText: text });
const header = (page: Page, name: string) => page.locator('[data-cursor]').filter({ hasText: name });

/** Presses in the middle of what is drawn, whatever lies over it. */
async function middleOf(page: Page, text: string) {
  const box = await page.getByText(text, { exact: true }).boundingBox();
  expect(box).not.toBeNull();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

test('a map with the pointer: a sheet of its own, names, a touchpoint dragged to another step, undone, told on', async ({
  page,
}) => {
  const app = await startApp(page);
  await page.getByRole('button', { name: 'Journey map', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Blank map' }).click();
  const tab = page.getByRole('tab', { name: 'Journey', exact: true });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Line of visibility')).toBeVisible();

  await tab.dblclick();
  await page.getByRole('textbox', { name: 'Name of the map' }).fill('A burst pipe');
  await page.getByRole('textbox', { name: 'Name of the map' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'A burst pipe' })).toBeFocused();

  await header(page, 'Step 1').dblclick();
  const field = page.getByRole('main').getByRole('textbox', { name: 'Text', exact: true });
  await field.fill('Notices the damage');
  await field.press('Enter');
  await expect(step(page, 'Notices the damage')).toHaveCount(1);

  const prompt = await middleOf(page, 'Where do we meet?');
  await page.mouse.dblclick(prompt.x, prompt.y);
  await field.fill('Calls the claim line');
  await field.press('Enter');
  await expect(cell(page, 'Notices the damage, Touchpoints: Calls the claim line')).toHaveCount(1);

  const from = await middleOf(page, 'Calls the claim line').catch(() => prompt);
  const to = await header(page, 'Step 3').boundingBox();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to!.x + 60, from.y + 4, { steps: 6 });
  await page.mouse.move(to!.x + to!.width / 2, from.y, { steps: 3 });
  await page.mouse.up();
  await expect(cell(page, 'Step 3, Touchpoints: Calls the claim line')).toHaveCount(1);
  await app.undo();
  await expect(cell(page, 'Notices the damage, Touchpoints: Calls the claim line')).toHaveCount(1);

  await card(page, 'Calls the claim line').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Moment of truth' }).click();
  await expect(app.inspector.getByRole('switch', { name: /^Moment of truth/ })).toBeChecked();
  await app.saved();

  await page.getByRole('tab', { name: 'Process' }).click();
  await expect(app.surface).toBeVisible();
  await page.getByRole('tab', { name: 'A burst pipe' }).click();
  await expect(card(page, 'Calls the claim line')).toBeVisible();
});

test('a map by keyboard alone, as in a spreadsheet', async ({ page }) => {
  const app = await startApp(page);
  // Nothing here may be clicked.
  await page.mouse.move(-1, -1);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // Backwards from the top: past the properties to the sheets, once they are there.
  await expect(page.getByRole('tab', { name: 'Process' })).toBeVisible();
  await press('Shift+F6');
  await tabTo(page, page.getByRole('button', { name: 'Journey map', exact: true }));
  await press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Blank map' })).toBeFocused();
  await press('Enter');
  const map = page.getByRole('textbox', { name: /^Journey map Journey/ });
  await expect(map).toBeFocused();

  // Names of steps one after the other; behind the last one another begins.
  for (const name of ['Calls', 'Waits', 'Sends papers']) {
    await page.keyboard.type(name);
    await press('Tab');
  }
  await page.keyboard.type('Is paid');
  await press('Enter');
  await expect(page.getByRole('columnheader', { name: /^Step / })).toHaveText([
    'Step Calls',
    'Step Waits',
    'Step Sends papers',
    'Step Is paid',
  ]);

  // Down from the goals to the touchpoints.
  await press('Home', 'ArrowDown');
  for (const name of ['Hotline', 'Music on hold', 'Upload']) {
    await page.keyboard.type(name);
    await press('Tab');
  }
  await expect(cell(page, 'Waits, Touchpoints: Music on hold')).toHaveCount(1);

  // One more in the same cell; what was there is edited; one goes to the next step and comes back.
  await press('Home', 'Shift+Enter');
  await page.keyboard.type('Callback');
  await press('Enter');
  await expect(cell(page, 'Calls, Touchpoints: Hotline; Callback')).toHaveCount(1);
  await press('ArrowUp', 'F2');
  await page.keyboard.type(' later');
  await press('Enter', 'ArrowUp', 'Control+ArrowRight');
  await expect(cell(page, 'Waits, Touchpoints: Music on hold; Callback later')).toHaveCount(1);
  await press('Control+z');
  await expect(cell(page, 'Calls, Touchpoints: Hotline; Callback later')).toHaveCount(1);
  await press('Delete');
  await expect(cell(page, 'Calls, Touchpoints: Hotline')).toHaveCount(1);

  // A stage behind the first one, from its bar; what else can be done is in the menu.
  await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Alt+Enter');
  await page.keyboard.type('Afterwards');
  await press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Stage Afterwards' })).toHaveCount(1);
  await press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await press('Escape');
  await expect(map).toBeFocused();
  await app.saved();

  // And out of it.
  await press('Escape', 'Tab');
  await expect(map).not.toBeFocused();
});

test('the map follows the keyboard to the points of the curve', async ({ page }) => {
  await startApp(page);
  await page.getByRole('button', { name: 'Complaint handling' }).first().click();
  await page.getByRole('tab', { name: 'A customer complains' }).click();
  const points = page.getByRole('slider', { name: /^Assumed at/ });
  await expect(points.last()).not.toBeInViewport();
  await points.first().focus();
  const all = await points.count();
  for (let index = 1; index < all; index += 1) await page.keyboard.press('Tab');
  await expect(points.last()).toBeFocused();
  await expect(points.last()).toBeInViewport();
  // The names of the lanes have not been scrolled away with it.
  await expect(page.locator('[data-cursor]').filter({ hasText: 'Thoughts' })).toBeInViewport({ ratio: 0.9 });
});

test('the keyboard goes into the curve and back, and a blank card that nobody wants has never been there', async ({
  page,
}) => {
  const app = await startApp(page);
  await page.getByRole('button', { name: 'Complaint handling' }).first().click();
  await page.getByRole('tab', { name: 'A customer complains' }).click();
  // Whoever hears the map is told how often customers come to a step, as its header says.
  await expect(
    page.getByRole('columnheader', { name: /^Step Hear nothing; Of 100 customers .* 118 times in all\.$/ }),
  ).toHaveCount(1);

  await header(page, 'Tell what happened').click();
  const map = page.getByRole('main').getByRole('textbox', { name: 'Journey map A customer complains' });
  const emotion = page.getByRole('gridcell', { name: /^Tell what happened, Emotion: / });
  for (let down = 0; down < 5; down += 1) await page.keyboard.press('ArrowDown');
  await expect(emotion).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const point = page.getByRole('slider', { name: /^Assumed at “First call”/ });
  await expect(point).toBeFocused();
  const level = Number(await point.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowUp');
  await expect(point).toHaveAttribute('aria-valuenow', String(level + 0.5));
  await page.keyboard.press('Escape');
  await expect(map).toBeFocused();
  await expect(emotion).toHaveAttribute('aria-selected', 'true');

  const undo = app.bar.getByRole('button', { name: /^Undo/ });
  await undo.click();
  await expect(undo).toBeDisabled();
  await card(page, 'A person, not a form').click({ button: 'right' });
  const gains = card(page, 'A person, not a form');
  await page.getByRole('menuitem', { name: 'Add: Gain' }).click();
  const pains = page.getByRole('gridcell', {
    name: /^Tell what happened, Pains and gains: .*without a name/,
  });
  await expect(pains).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(pains).toHaveCount(0);
  await expect(gains).toHaveCount(1);
  await expect(undo).toBeDisabled();
});
