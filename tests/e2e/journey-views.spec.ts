import type { Page } from '@playwright/test';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** A lane of the open map, as it is spoken. */
const lane = (page: Page, name: string) => page.getByRole('rowheader', { name: `Lane ${name}`, exact: true });

test('a view of a map is saved under a name, there again after a reload, presented, and kept up to date', async ({
  page,
}) => {
  const app = await startApp(page);
  await page.getByRole('button', { name: 'Complaint handling' }).first().click();
  await page.getByRole('tab', { name: 'A customer complains' }).click();
  const menu = page.getByRole('dialog', { name: /^View: / });
  await page.getByRole('button', { name: 'View: All lanes' }).click();
  await expect(menu.getByText(/^A view remembers under a name/)).toBeVisible();
  await menu.getByRole('checkbox', { name: 'Backstage' }).uncheck();
  await menu.getByRole('checkbox', { name: 'Cost' }).uncheck();
  await expect(lane(page, 'Backstage')).toHaveCount(0);
  await menu.getByRole('button', { name: 'Save as view…' }).click();
  await menu.getByRole('textbox', { name: 'Name of the view' }).fill('For the board');
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('button', { name: /^For the board/ })).toHaveAttribute('aria-pressed', 'true');
  await menu.getByRole('button', { name: 'All lanes' }).click();
  await expect(lane(page, 'Backstage')).toHaveCount(1);
  await app.saved();

  await page.reload();
  await app.open('Complaint handling');
  await page.getByRole('tab', { name: 'A customer complains' }).click();
  await app.fileMenu('Present the map');
  const show = page.getByRole('dialog', { name: 'Presentation of A customer complains' });
  await show.getByRole('button', { name: 'Lanes', exact: true }).click();
  await expect(show.getByRole('checkbox', { name: 'Backstage' })).toBeChecked();
  await show.getByRole('button', { name: 'For the board' }).click();
  await expect(show.getByRole('checkbox', { name: 'Backstage' })).not.toBeChecked();
  await expect(show.getByRole('img', { name: 'The whole journey' }).getByText('Backstage')).toHaveCount(0);
  await show.getByRole('button', { name: 'End the presentation' }).click();

  await page.getByRole('button', { name: 'View: All lanes' }).click();
  await menu.getByRole('button', { name: /^For the board/ }).click();
  await expect(lane(page, 'Backstage')).toHaveCount(0);
  await menu.getByRole('checkbox', { name: 'Backstage' }).check();
  await expect(page.getByRole('button', { name: 'View: For the board, changed' })).toBeVisible();
  await menu.getByRole('button', { name: 'Update “For the board” to what is shown now' }).click();
  await expect(page.getByRole('button', { name: 'View: For the board', exact: true })).toBeVisible();
  await menu.getByRole('button', { name: 'Rename “For the board”' }).click();
  await menu.getByRole('textbox', { name: 'Name of the view' }).fill('Costs left out');
  await page.keyboard.press('Enter');
  await menu.getByRole('button', { name: 'Delete “Costs left out”' }).click();
  await expect(menu.getByRole('button', { name: /^Costs left out/ })).toHaveCount(0);
  // The keyboard stays in the menu, whatever of it has gone.
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await app.undo();
  await page.getByRole('button', { name: 'View: Costs left out' }).click();
  await expect(menu.getByRole('button', { name: /^Costs left out 16 of 17 lanes/ })).toBeVisible();
});
