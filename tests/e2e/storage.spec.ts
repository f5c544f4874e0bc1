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

test('work that lies without a backup for days is backed up by one click, and what lies where is told', async ({
  page,
}) => {
  const app = await startApp(page);
  await app.palette.getByRole('button', { name: /Task/ }).focus();
  await page.keyboard.press('Enter');
  await app.saved();
  await app.toLibrary();
  await expect(page.getByRole('button', { name: 'Open Insurance claim by phone' })).toBeVisible();
  const notice = page.getByRole('region', { name: 'Backup' });
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('throughline.unbackedSince')))
    .toBeTruthy();
  await expect(notice).toBeHidden();
  await page.evaluate(() =>
    localStorage.setItem('throughline.unbackedSince', String(Date.now() - 10 * 86_400_000)),
  );
  await page.reload();
  await expect(notice).toContainText('1 service you worked on has never been backed up.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Back up now' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Throughline .*\.zip$/);
  await app.close(page.getByRole('dialog', { name: 'Back up everything' }));
  await expect(notice).toBeHidden();

  await page.getByRole('button', { name: 'Storage…' }).click();
  const storage = page.getByRole('dialog', { name: 'Storage in this browser' });
  await expect(storage.getByText(/^Last backup: \w+ \d+, \d{4}$/)).toBeVisible();
  await storage.getByRole('switch', { name: /^Remind me/ }).click();
  await app.close(storage);

  await app.open('Insurance claim by phone');
  await app.fileMenu('What is kept where');
  const where = page.getByRole('dialog', { name: 'What is kept where' });
  await expect(where.getByRole('row', { name: /^Services, versions/ })).toContainText('Safari');
});
