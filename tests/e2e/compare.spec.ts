import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('the working copy is compared with a version: what changed is listed, shown, corrected and simulated', async ({
  page,
}) => {
  const app = await startApp(page);
  await app.saveVersion('As-is');
  await app.close(app.versions);
  // One step gets another name, another one goes.
  await app.node(/^User task Assess claim/).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Assess by phone');
  await page.keyboard.press('Enter');
  await expect(app.node(/^User task Assess by phone/)).toBeVisible();
  await app.node(/^User task Initiate payment/).click();
  await page.keyboard.press('Delete');
  await expect(app.node(/^User task Initiate payment/)).toBeHidden();

  await app.bar.getByRole('button', { name: 'Versions' }).click();
  await app.versions.getByRole('checkbox', { name: 'Compare As-is' }).check();
  await app.versions.getByRole('checkbox', { name: 'Compare Working copy' }).check();
  await app.versions.getByRole('button', { name: 'Compare', exact: true }).click();
  const comparison = page.getByRole('dialog', { name: 'Compare' });
  await expect(comparison.getByRole('list', { name: 'In short' })).toContainText(/1 of \d+ removed, 0 added/);
  const steps = comparison.getByRole('region', { name: 'Steps and flows' });
  const removed = steps.getByRole('button', { name: /^Initiate payment element · removed/ });
  const renamed = steps.getByRole('button', { name: /^Assess by phone element · changed/ });
  await expect(removed).toBeVisible();
  await expect(renamed).toContainText('Name: “Assess claim” → “Assess by phone”');
  await expect(comparison.getByRole('img', { name: /^Before: drawing of/ })).toBeVisible();
  await expect(comparison.getByRole('img', { name: /^After: drawing of/ })).toBeVisible();

  // Not renamed but something else: from then on one is removed and one is added, until they are paired again.
  await renamed.click();
  await steps.getByRole('button', { name: 'These are two different things' }).click();
  await expect(comparison.getByText('1 pair corrected by you.')).toBeVisible();
  const added = steps.getByRole('button', { name: /^Assess by phone element · added/ });
  await expect(added).toBeVisible();
  await steps.getByRole('button', { name: /^Assess claim element · removed/ }).click();
  await steps.getByRole('combobox', { name: 'Not removed: afterwards it is' }).click();
  await page.getByRole('option', { name: 'Assess by phone' }).click();
  await expect(added).toBeHidden();
  await expect(renamed).toBeVisible();
  await comparison.getByRole('button', { name: 'Take corrections back' }).click();
  await expect(comparison.getByText('corrected by you')).toBeHidden();

  // The other way round what was removed is new.
  await comparison.getByRole('button', { name: 'Swap before and after' }).click();
  await expect(steps.getByRole('button', { name: /^Initiate payment element · added/ })).toBeVisible();
  await app.close(comparison);
  await expect(app.version('As-is')).toBeVisible();
});
