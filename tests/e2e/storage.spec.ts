import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('what takes the room is told by service, and old runs are removed when asked', async ({ page }) => {
  const app = await startApp(page);
  await app.run();
  await app.scenario
    .getByRole('button', { name: /^One person more/ })
    .first()
    .click();
  await app.run();
  await app.saved();
  await app.fileMenu('Storage…');
  const dialog = page.getByRole('dialog', { name: 'Storage in this browser' });
  await expect(dialog.getByText(/\d (kB|MB|bytes) of .* used/).first()).toBeVisible();
  const row = dialog.getByRole('table').getByRole('row', { name: /^Insurance claim by phone/ });
  await expect(row.getByRole('cell').last()).toContainText(/kB|MB/);

  await dialog.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: /^The browser/ })).toBeVisible();

  const old = dialog.getByRole('listitem').filter({ hasText: '1 run that no version refers to' });
  await old.getByRole('button', { name: 'Remove…' }).click();
  await expect(dialog.getByText(/^Remove 1 run \(.* kB\)\?/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove for good' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'freed' })).toBeVisible();
  await expect(dialog.getByText('that no version refers to')).toBeHidden();
  await app.close(dialog);

  await app.toLibrary();
  await page.getByRole('button', { name: 'Storage…' }).click();
  await expect(dialog.getByRole('table')).toBeVisible();
});
