import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { startApp, type App } from './support/app.ts';
import { dropFile } from './support/drop-file.ts';
import { expect, test } from './support/test.ts';

const REFUND = new URL('fixtures/refund.bpmn', import.meta.url);
const comparisonOn = (page: Page) => page.getByRole('dialog', { name: 'Compare' });

/** Another name for a step, and a version of that. */
async function saveRenamed(app: App, from: string, to: string, version: string): Promise<void> {
  await app.node(new RegExp(`^User task ${from}`)).click();
  await app.page.keyboard.press('F2');
  await app.page.keyboard.type(to);
  await app.page.keyboard.press('Enter');
  await expect(app.node(new RegExp(`^User task ${to}`))).toBeVisible();
  await app.saveVersion(version);
  await app.close(app.versions);
}

test('two versions, the working copy and a file stand in one table of numbers; nothing of the file is kept', async ({
  page,
}) => {
  const app = await startApp(page);
  const download = await app.download('Save as Throughline file');
  const file = readFileSync(await download.path(), 'utf8');
  await app.saveVersion('As-is');
  await app.close(app.versions);
  await saveRenamed(app, 'Assess claim', 'Assess by phone', 'By phone');

  await app.bar.getByRole('button', { name: 'Versions' }).click();
  for (const name of ['As-is', 'By phone'])
    await app.versions.getByRole('checkbox', { name: `Compare ${name}` }).check();
  await app.versions.getByRole('button', { name: 'Compare', exact: true }).click();
  const comparison = comparisonOn(page);
  await expect(comparison.getByRole('combobox', { name: 'Before', exact: true })).toHaveValue('As-is');

  const beside = comparison.getByRole('radiogroup', { name: 'Looked at beside “As-is”' });
  await comparison.getByRole('button', { name: 'Add a version or a file' }).click();
  await page.getByRole('menuitem', { name: 'Working copy' }).click();
  await expect(beside.getByRole('radio', { name: 'Working copy' })).toBeChecked();
  await dropFile(page, 'from a colleague.json', file.replaceAll('Assess claim', 'Assess together'));
  await expect(beside.getByRole('radio', { name: 'from a colleague.json' })).toBeChecked();
  await expect(comparison.getByRole('button', { name: 'Add a version or a file' })).toBeHidden();
  const steps = comparison.getByRole('region', { name: 'Steps and flows' });
  await expect(steps.getByRole('button', { name: /^Assess together element · changed/ })).toBeVisible();

  await comparison.getByRole('button', { name: 'Simulate all' }).click();
  const table = comparison.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(
    ['Measure', 'As-is', 'By phone', 'Working copy', 'from a colleague.json'],
    { timeout: 60_000 },
  );
  const cycle = table.getByRole('row', { name: /^Cycle time / }).first();
  await expect(cycle.getByText('no difference shown', { exact: false })).toHaveCount(3);

  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations).toEqual([]);

  // The pair that is looked at is another one, the numbers stay.
  await beside.getByText('By phone').click();
  await expect(steps.getByRole('button', { name: /^Assess by phone element · changed/ })).toBeVisible();
  await expect(table).toBeVisible();
  await comparison.getByRole('button', { name: 'Leave out Working copy' }).click();
  await comparison.getByRole('button', { name: 'Leave out from a colleague.json' }).click();
  await expect(comparison.getByRole('combobox', { name: 'After', exact: true })).toHaveValue('By phone');

  await app.close(comparison);
  await app.close(app.versions);
  await app.toLibrary();
  await expect(page.getByRole('button', { name: /^Open .*claim/ })).toHaveCount(1);
});

test('the working copy is compared with a file from the menu; a bad file says why', async ({ page }) => {
  const app = await startApp(page);
  await app.fileMenu('Compare with a file…');
  const comparison = comparisonOn(page);
  await expect(
    comparison.getByRole('heading', { name: 'What do you want to compare it with?' }),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await dropFile(page, 'holiday.bpmn', 'not a drawing');
  await expect(comparison.getByRole('alert')).toContainText('“holiday.bpmn” is neither a Throughline file');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    comparison.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles({ name: 'refund.bpmn', mimeType: 'application/xml', buffer: readFileSync(REFUND) });
  await expect(comparison.getByRole('combobox', { name: 'After', exact: true })).toHaveValue('refund.bpmn');
  await expect(comparison.getByRole('alert')).toBeHidden();
  await expect(comparison.getByRole('list', { name: 'In short' })).toBeVisible();
});

test('two files are compared from the library, with no service open', async ({ page }) => {
  const app = await startApp(page);
  await app.toLibrary();
  await page.getByRole('button', { name: 'Compare files' }).click();
  const comparison = comparisonOn(page);
  await expect(comparison.getByRole('heading', { name: 'What do you want to compare?' })).toBeVisible();
  const refund = readFileSync(REFUND, 'utf8');
  await dropFile(page, 'one.bpmn', refund);
  await dropFile(page, 'other.bpmn', refund);
  await expect(comparison.getByRole('heading', { name: 'Nothing differs' })).toBeVisible();
  await app.close(comparison);
  await expect(page.getByRole('heading', { name: 'Your services' })).toBeVisible();
});
