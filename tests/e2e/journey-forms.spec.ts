import type { Page } from '@playwright/test';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** Puts text on the clipboard, as a spreadsheet does. */
async function copied(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    rows.map((row) => row.join('\t')).join('\n'),
  );
}

test('a table of 50 rows becomes a map, whose touchpoint, persona and ideas are filled in', async ({
  page,
}) => {
  const app = await startApp(page);
  await app.blank();
  await page.getByRole('button', { name: 'Journey map', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Blank map' }).click();
  const map = page.getByRole('grid', { name: /^Journey map/ });
  await expect(map).toBeVisible();

  const rows = Array.from({ length: 50 }, (_, i) => [
    i % 10 === 0 ? `Stage ${i / 10 + 1}` : '',
    `Step ${i + 1}`,
    i === 0 ? 'Hotline' : '',
    i === 1 ? 'Shorter menu' : '',
  ]);
  await copied(page, [['Stage', 'Step', 'Touchpoint', 'Opportunity'], ...rows]);
  await page.locator('[data-map-field]').focus();
  await page.keyboard.press('Control+v');
  await expect(map.getByRole('columnheader', { name: 'Step Step 50' })).toBeAttached();
  await expect(map.getByRole('columnheader', { name: /^Stage Stage \d$/ })).toHaveCount(5);

  // The touchpoint: a channel of its own, a promise, a feeling by keyboard.
  await page.locator('[data-card]').filter({ hasText: 'Hotline' }).click();
  const panel = app.inspector;
  await expect(panel.getByRole('heading', { name: 'Touchpoint' })).toBeVisible();
  await panel.getByRole('combobox', { name: 'Channel' }).selectOption('New channel…');
  await panel.getByRole('textbox', { name: 'Name of the new channel' }).fill('Service line');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('combobox', { name: 'Channel' })).toContainText('Service line');
  await panel.getByRole('switch', { name: 'A wait is promised or tolerated' }).check();
  await panel.getByRole('button', { name: 'Say it: What Everyone feels' }).click();
  const slider = panel.getByRole('slider', { name: 'What Everyone feels' });
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /Between “Dissatisfied” and “Neutral”/);

  // A persona of the map gets a feeling of its own.
  await page.keyboard.press('Escape');
  await page.locator('[data-map-field]').focus();
  await page.keyboard.press('Escape');
  await panel.getByRole('combobox', { name: 'Add: Whose journey is it?' }).selectOption('New…');
  await panel.getByRole('textbox', { name: 'New entry in “Whose journey is it?”' }).fill('Ann');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('list', { name: 'Whose journey is it?' })).toContainText('Ann');
  await page.locator('[data-card]').filter({ hasText: 'Hotline' }).click();
  await expect(panel.getByRole('button', { name: 'Say it: What Ann feels' })).toBeVisible();

  // The palette writes into the column that is chosen; the keyboard is in the new card.
  await page.getByRole('button', { name: 'Add to the column “Step 1”: Pain' }).click();
  await page.keyboard.type('Long menu');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card]').filter({ hasText: 'Long menu' })).toBeVisible();

  // What the checks say of the map, and a click that shows it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+p');
  const problems = page.getByRole('region', { name: 'Problems of the map' });
  await problems.getByRole('button', { name: /The map has 50 steps/ }).waitFor();
  await problems.getByRole('button', { name: /“Hotline”: a touchpoint that nobody looks after/ }).click();
  await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Hotline');
  await app.saved();
});
