import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a share link opened while another service is being edited leaves it untouched', async ({ page }) => {
  const app = await startApp(page);
  await app.fileMenu('Share by link…');
  const dialog = page.getByRole('dialog', { name: 'Share by link' });
  const address = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await app.close(dialog);
  await app.blank();
  const before = await app.surface.getByRole('group').count();
  await app.palette.getByRole('button', { name: /Task/ }).focus();
  await page.keyboard.press('Enter');
  await expect(app.surface.getByRole('group')).toHaveCount(before + 1);
  // In the moment of the edit, long before it is on disk.
  await page.evaluate((link) => (location.hash = new URL(link).hash), address);

  const preview = page.getByRole('dialog', { name: 'Somebody shared this service with you' });
  await expect(preview.getByText('Insurance claim by phone', { exact: true })).toBeVisible();
  await expect(preview.getByText(/\d+ steps/)).toBeVisible();
  await expect(preview.getByRole('img', { name: 'Process' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await preview.getByRole('button', { name: 'Don’t save' }).click();
  await expect(preview).toBeHidden();
  await app.saved();
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue(/^New service/);
  await expect(app.surface.getByRole('group')).toHaveCount(before + 1);

  await page.goto(address);
  await preview.getByRole('button', { name: 'Save a copy' }).click();
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue('Insurance claim by phone 2');
  await app.saved();
  await page.reload();
  await app.open('New service');
  await expect(preview).toBeHidden();
  await expect(app.surface.getByRole('group')).toHaveCount(before + 1);
});
