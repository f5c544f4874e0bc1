import { minutesIn, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a remedy is tried on a variant, held against the present state, and used', async ({ page }) => {
  const app = await startApp(page);
  await app.mode('Improve');
  const improve = page.getByRole('complementary', { name: 'Improvements' });
  await expect(improve.getByText('Not checked against reality')).toBeVisible();
  await improve.getByRole('button', { name: 'Run the simulation' }).click();

  const waits = improve.getByRole('region', { name: 'Where cases wait' });
  await expect(waits.getByRole('article', { name: 'Bottleneck: role' })).toContainText('of all waiting', {
    timeout: 40_000,
  });
  const merge = improve.getByRole('article', { name: 'Could be one step' }).first();
  await merge.getByText('The numbers behind it').click();
  await merge
    .getByRole('button', { name: /^Try it: Do “Initiate payment” and “Close claim” in one go/ })
    .click();

  const dialog = page.getByRole('dialog', { name: /^Try it/ });
  const row = dialog.getByRole('row', { name: /^Cycle time, mean/ });
  await expect(row).toBeVisible({ timeout: 40_000 });
  const [before, after, difference] = await row.getByRole('cell').allInnerTexts();
  expect(minutesIn(after!)).toBeLessThan(minutesIn(before!));
  expect(difference).toMatch(/^[−-].*±/);
  await expect(dialog.getByText('“Close claim” goes')).toBeVisible();
  await expect(dialog.getByRole('img', { name: /drawing of/ })).toHaveCount(2);
  // Until somebody says so, nothing has happened to the service.
  await expect(app.surface.locator('[data-element="close"]')).toHaveCount(1);

  await dialog.getByRole('button', { name: 'Use this variant' }).click();
  await expect(dialog).toBeHidden();
  await expect(app.node(/^User task Close claim/)).toHaveCount(0);
  await expect(app.node(/^User task Initiate payment \+ Close claim/)).toHaveCount(1);
  await expect(improve.getByText('From before your change')).toBeHidden();

  await app.bar.getByRole('button', { name: 'Versions' }).click();
  const variant = 'Do “Initiate payment” and “Close claim” in one go';
  for (const name of ['As-is', variant]) {
    await app.showVersion(name);
    await expect(app.versionDetails).toContainText('Cycle time');
  }
  await app.close(app.versions);
  await app.undo();
  await expect(app.node(/^User task Close claim/)).toHaveCount(1);
});

test('a finding is put aside with a reason that outlives a reload, and taken up again', async ({ page }) => {
  const app = await startApp(page);
  await app.run();
  await app.mode('Improve');
  const improve = page.getByRole('complementary', { name: 'Improvements' });
  const bottleneck = improve.getByRole('article', { name: 'Bottleneck: role' });
  await bottleneck.getByRole('button', { name: 'Ignore, because…' }).click();
  const why = bottleneck.getByRole('textbox', { name: 'Why this can be ignored' });
  await expect(why).toBeFocused();
  await why.fill('Three people start on Monday');
  await why.press('Enter');
  await expect(bottleneck).toHaveCount(0);
  await app.saved();

  await page.reload();
  await app.open('Insurance claim by phone');
  await app.mode('Improve');
  await improve.getByText('1 ignored').click();
  await expect(improve.getByText('Ignored, because: Three people start on Monday')).toBeVisible();
  await improve.getByRole('button', { name: 'Take up again: Bottleneck: role' }).click();
  await expect(bottleneck).toBeVisible();
});

test('from which size on something is told is said once, kept with the service, and taken back', async ({
  page,
}) => {
  const app = await startApp(page);
  await app.run();
  await app.mode('Improve');
  const improve = page.getByRole('complementary', { name: 'Improvements' });
  const merge = improve.getByRole('article', { name: 'Could be one step' });
  await expect(merge).toHaveCount(1);
  const title = 'Thresholds';
  await improve.getByText(title, { exact: true }).click();
  const thresholds = improve.getByRole('group', { name: title });
  const field = thresholds.getByRole('textbox', { name: 'Could be one step' });
  await expect(field).toHaveValue('');
  await field.fill('120');
  await expect(thresholds.getByText('Enter a share from 0 to 100%.')).toBeVisible();
  await field.fill('50');
  await expect(merge).toHaveCount(0);
  await app.undo();
  await expect(merge).toHaveCount(1);
  await field.fill('50');
  await field.press('Tab');
  await expect(improve.getByText('1 of your own')).toBeVisible();
  await app.saved();

  await page.reload();
  await app.open('Insurance claim by phone');
  await app.mode('Improve');
  await expect(improve.getByRole('article').first()).toBeVisible();
  await expect(merge).toHaveCount(0);
  await improve.getByText(title, { exact: true }).click();
  await expect(field).toHaveValue('50');
  await thresholds.getByRole('button', { name: 'Back to the usual value: Could be one step' }).click();
  await expect(field).toHaveValue('');
  await expect(merge).toHaveCount(1);
});

test('what was observed stands beside the model', async ({ page }) => {
  const app = await startApp(page);
  await app.run();
  await app.mode('Improve');
  const card = page.getByRole('region', { name: 'Check against reality' });
  await card.getByRole('button', { name: 'Check against reality' }).click();
  await card.getByLabel('Mean cycle time, observed').fill('100');
  await card.getByLabel('Cases per week, observed').fill('4000');
  await card.getByLabel('Cases per week, observed').press('Enter');
  await card.getByRole('button', { name: 'Compare' }).click();
  const row = card.getByRole('row', { name: /^Cycle time, mean/ });
  const [model, observed, off] = await row.getByRole('cell').allInnerTexts();
  expect(observed).toBe('100 min');
  expect(Number(/\+(\d+)%/.exec(off!)?.[1])).toBeCloseTo(minutesIn(model!) - 100, -1);
  await expect(card.getByText('Checked against reality')).toBeVisible();
});

test('levers are answered while they are moved, and kept in one step', async ({ page }) => {
  const app = await startApp(page);
  await app.mode('Simulate');
  await app.scenario.getByText('Play with it', { exact: true }).click();
  const handlers = app.scenario.getByRole('slider', { name: 'Claims handlers' });
  await handlers.press('ArrowRight');
  const numbers = app.scenario.locator('dl[aria-label="What it would do"]');
  await expect(numbers).toContainText('Cycle time, mean', { timeout: 20_000 });
  await expect(numbers.locator('[data-direction="better"]').first()).toContainText('−');
  await expect(app.scenario.getByLabel('People: Claims handlers')).toHaveValue('5');
  await app.scenario.getByRole('button', { name: 'Keep as change' }).click();
  await expect(app.scenario.getByLabel('People: Claims handlers')).toHaveValue('6');
  await app.undo();
  await expect(app.scenario.getByLabel('People: Claims handlers')).toHaveValue('5');
});
