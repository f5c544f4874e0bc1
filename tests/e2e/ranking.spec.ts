import type { Page } from '@playwright/test';
import { type App, minutesIn, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(() => test.slow());

/** The example after a run, with its bottlenecks beside it. */
async function openBottlenecks(page: Page) {
  const app = await startApp(page);
  await app.run();
  await app.mode('Improve');
  const improve = page.getByRole('complementary', { name: 'Improvements' });
  await improve.getByRole('tab', { name: 'Bottlenecks' }).click();
  return { app, improve, ranking: improve.getByRole('region', { name: 'What a change would buy' }) };
}

const selectedLanes = ({ surface }: App) => surface.locator('[data-selected]:has(> [data-strip="lane"])');

test('where it hurts is told by role, by step and by hour, and shown on the canvas', async ({ page }) => {
  const { app, improve } = await openBottlenecks(page);
  const where = improve.getByRole('list', { name: 'Where it hurts' });
  await expect(where.getByRole('listitem').first()).toContainText(/Claims handlers\d+% of all waiting/);
  await expect(where.getByRole('listitem').first()).toContainText(/± .* each time, because everyone is busy/);
  await where.getByRole('button', { name: 'Claims handlers' }).click();
  await expect(selectedLanes(app)).toHaveCount(1);
  await improve.getByText('Step', { exact: true }).click();
  await expect(where.getByRole('button', { name: 'Assess claim' })).toBeVisible();
  await expect(where.getByText(/mostly busy with “Assess claim”/).first()).toBeVisible();
  await expect(
    where.getByRole('button', { name: /^(Check information|Register claim) · Call centre/ }),
  ).toHaveCount(1);
  await expect(improve.getByText(/^3 more: [\d.]+% of all waiting together$/)).toBeVisible();

  await improve.getByText('When the queue is longest').click();
  const week = improve.getByRole('img', {
    name: /^The queue for Claims handlers is longest in the hour from/,
  });
  await expect(week).toBeVisible();
  await improve.getByLabel('Queue for', { exact: true }).selectOption('Call centre Sydney');
  await expect(improve.getByRole('img', { name: /^The queue for Call centre Sydney/ })).toBeVisible();
});

test('which segment the waiting hits is told where segments arrive', async ({ page }) => {
  const app = await startApp(page);
  await app.surface.click({ position: { x: 60, y: 60 } });
  await app.inspector.getByRole('button', { name: 'Customer segments', exact: true }).click();
  await app.inspector.getByRole('button', { name: 'Add: Customer segments' }).click();
  await app.inspector.getByRole('textbox', { name: 'Name' }).last().fill('Business');
  await app.mode('Simulate');
  const arrivals = app.scenario.getByRole('group', { name: 'Business at “Customer reports a claim”' });
  await arrivals.getByText('Steadily', { exact: true }).click();
  await arrivals.getByLabel('Time between two cases').fill('30');
  await arrivals.getByLabel('Time between two cases').press('Enter');
  await app.run();
  await app.mode('Improve');
  const improve = page.getByRole('complementary', { name: 'Improvements' });
  await improve.getByRole('tab', { name: 'Bottlenecks' }).click();
  await improve.getByText('Segment', { exact: true }).click();
  const hit = improve.getByRole('list', { name: 'Where it hurts' }).getByRole('listitem');
  await expect(hit).toHaveCount(2);
  await expect(hit.filter({ hasText: 'Business' })).toContainText(
    /of waiting a case.*\d+% of the cycle time; [\d,]+ cases/,
  );
});

test('the change that buys most is found, taken as a variant by the keyboard alone, and used', async ({
  page,
}) => {
  const { app, improve, ranking } = await openBottlenecks(page);
  await ranking.getByRole('button', { name: 'Find out' }).focus();
  await page.keyboard.press('Enter');
  await expect(ranking.getByRole('progressbar', { name: /^Trying \d\d changes$/ })).toBeVisible();
  await expect(ranking.getByRole('button', { name: 'Find out again' })).toBeVisible({ timeout: 90_000 });

  const rows = ranking.getByRole('table', { name: 'What each change would buy' }).locator('tbody tr');
  await expect(rows).toHaveCount(10);
  await ranking.getByRole('button', { name: /^Show \d+ more$/ }).click();
  expect(await rows.count()).toBeGreaterThanOrEqual(25);
  await expect(rows.filter({ hasText: 'no difference shown' }).first()).toBeVisible();
  const [first, staff] = [rows.first(), rows.filter({ hasText: 'One more person for Claims handlers' })];
  await expect(first).toContainText(/−[\d.]+ (h|min) ± .*helps/);
  await expect(staff).toContainText(/staff \+\$[\d,]+ a week/);
  const best = (await first.getByRole('button', { name: /^Try it: / }).getAttribute('aria-label'))!.slice(8);
  await expect(ranking).toContainText(`${best}: that buys most, −`);
  await expect(ranking).toContainText(/After it, cases (still )?wait most for .*: \d+% of all waiting/);
  const pooled = rows.filter({ hasText: 'Let Call centre Sydney and Claims handlers do each other’s work' });
  await pooled.getByRole('button', { name: /^Show on the canvas/ }).click();
  await expect(selectedLanes(app)).toHaveCount(2);

  await first.getByRole('button', { name: /^Try it: / }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Try it: ${best}` });
  const row = dialog.getByRole('row', { name: /^Cycle time, mean/ });
  await expect(row).toBeVisible({ timeout: 60_000 });
  const [before, after, difference] = await row.getByRole('cell').allInnerTexts();
  expect(minutesIn(after!)).toBeLessThan(minutesIn(before!));
  expect(difference).toMatch(/^−.*±/);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Use this variant' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await expect(ranking.getByText(/^The service has changed since/)).toBeVisible();
  await app.undo();
  await expect(ranking.getByText(/^The service has changed since/)).toBeHidden();
  await expect(improve.getByRole('tab', { name: 'Bottlenecks', selected: true })).toBeVisible();
});

test('a ranking is called off at once, and read by another measure', async ({ page }) => {
  const { ranking } = await openBottlenecks(page);
  await ranking.getByRole('button', { name: 'Find out' }).click();
  await expect(ranking.getByRole('table')).toBeVisible({ timeout: 30_000 });
  await ranking.getByRole('button', { name: 'Cancel' }).click();
  await expect(ranking.getByText(/^Stopped early/)).toBeVisible();
  await expect(ranking.getByRole('progressbar')).toBeHidden();
  await ranking.getByLabel('Judged by').selectOption('Cost per case');
  await expect(ranking.getByRole('columnheader', { name: /^Effect on: Cost per case/ })).toBeVisible();
});
