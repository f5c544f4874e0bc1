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

test('a service is saved into a folder that stays chosen, and never over a file that is not its own', async ({
  page,
}) => {
  // No test can answer the browser's own dialogue; the folder behind it is a real one of the same kind.
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Services', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  const app = await startApp(page);
  const dialog = page.getByRole('dialog', { name: 'Save to a folder' });
  await app.fileMenu('Save to a folder…');
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(
    dialog.getByText(/Saved as “Insurance claim by phone.throughline.json” in “Services”/),
  ).toBeVisible();
  await app.close(dialog);

  await page.reload();
  await app.open('Insurance claim by phone');
  await app.fileMenu('Save to a folder…');
  await expect(dialog.getByText(/^Saved as/)).toBeVisible();
  await app.close(dialog);

  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Services');
    const file = await folder.getFileHandle('Insurance claim by phone.throughline.json');
    const stream = await file.createWritable();
    await stream.write('somebody else wrote this');
    await stream.close();
  });
  await app.fileMenu('Save to a folder…');
  await expect(dialog.getByText(/is something else, not a service/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await expect(dialog.getByText(/Saved as “Insurance claim by phone 2.throughline.json”/)).toBeVisible();
  const there = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Services');
    const found: Record<string, string> = {};
    for await (const [name, file] of folder.entries())
      found[name] = (await (await (file as FileSystemFileHandle).getFile()).text()).slice(0, 30);
    return found;
  });
  expect(there).toEqual({
    'Insurance claim by phone.throughline.json': 'somebody else wrote this',
    'Insurance claim by phone 2.throughline.json': expect.stringContaining('"format": "throughline"'),
  });
});

test('a backup of everything comes back in another browser, and replaces nothing', async ({
  page,
  browser,
  baseURL,
}, info) => {
  const app = await startApp(page);
  await app.saveVersion('Before the move');
  await app.close(app.versions);
  await app.toLibrary();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up everything' }).click(),
  ]);
  const made = page.getByRole('dialog', { name: 'Back up everything' });
  await expect(made.getByText(/1 service, 1 version and 0 answers/)).toBeVisible();
  await app.close(made);
  const file = info.outputPath('backup.zip');
  await download.saveAs(file);

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await startApp(await elsewhere.newPage());
  await other.openFile(file);
  const restore = other.page.getByRole('dialog', { name: 'Restore a backup' });
  await restore.getByRole('button', { name: 'Restore 1 service' }).click();
  const outcomes = other.page.getByRole('dialog', { name: 'Files taken in' });
  await outcomes.getByRole('button', { name: /^Open Insurance claim by phone/ }).click();
  await other.bar.getByRole('button', { name: 'Versions' }).click();
  await expect(other.version('Before the move')).toBeVisible();
  await other.close(other.versions);
  await other.toLibrary();
  await expect(other.page.getByRole('button', { name: /^Open Insurance claim by phone/ })).toHaveCount(2);

  // Now it is there: a second time it is left out unless somebody asks for a copy.
  const [chooser] = await Promise.all([
    other.page.waitForEvent('filechooser'),
    other.page.getByRole('button', { name: 'Open a file…' }).click(),
  ]);
  await chooser.setFiles(file);
  await expect(restore.getByText('already here')).toBeVisible();
  await expect(restore.getByRole('button', { name: 'Restore 0 services' })).toBeDisabled();
  await elsewhere.close();
});
