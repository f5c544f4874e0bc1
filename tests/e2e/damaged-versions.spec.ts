import { readFile } from 'node:fs/promises';
import { place } from './support/drawing.ts';
import { startApp } from './support/app.ts';
import { damageRow } from './support/damage-row.ts';
import { expect, test } from './support/test.ts';

test('damaged versions stand in the list, say so, cannot be compared and can be had raw; the others open', async ({
  page,
}) => {
  const app = await startApp(page);
  const { versions, versionDetails: details } = app;
  for (const [at, name] of ['First', 'Second', 'Third', 'Fourth'].entries()) {
    await place(app, 'Task', { x: 500 + 130 * at, y: 60 });
    await page.keyboard.press('Escape');
    await app.saveVersion(name);
    await app.close(versions);
  }
  await app.saved();
  // The record of the first loses its name, and the content of the third cannot be read; the fourth builds on it.
  await damageRow(page, 'versions', 'First', { name: 7 });
  await damageRow(page, 'versionBodies', 'Third', { diff: null });
  await page.reload();
  await app.open('Insurance claim by phone');
  await app.bar.getByRole('button', { name: 'Versions' }).click();

  await app.showVersion('Unreadable version');
  await expect(details).toContainText('The record of this version is damaged');
  for (const name of ['Unreadable version', 'Third', 'Fourth']) {
    await expect(app.version(name)).toContainText('unreadable');
    await expect(versions.getByRole('checkbox', { name: `Compare ${name}` })).toBeDisabled();
    await app.showVersion(name);
    await expect(details.getByRole('button', { name: 'Go back to this' })).toBeHidden();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      details.getByRole('button', { name: 'Download what is there' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('versionBodies');
  }
  await expect(details).toContainText('The content of this version cannot be read');
  await expect(app.version('Second')).not.toContainText('unreadable');
  await app.showVersion('Second');
  await details.getByRole('button', { name: 'Go back to this' }).click();
  await expect(versions).toBeHidden();
  await expect(app.node(/^Task Unnamed/)).toHaveCount(2);
  await app.saved();
});
