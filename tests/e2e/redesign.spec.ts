import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(() => test.slow());

test('redesigns of the insurance example are scored, two are combined and opened as a variant', async ({
  page,
}) => {
  const app = await startApp(page);
  await app.run();
  await app.bar.getByText('Improve', { exact: true }).click();
  const improve = page.getByRole('complementary', { name: 'Improve' });
  await improve.getByRole('tab', { name: 'Redesigns' }).click();
  await improve.getByRole('button', { name: 'Propose and score' }).click();
  await expect(improve.getByRole('button', { name: 'Propose again' })).toBeVisible({ timeout: 90_000 });

  const pool = improve.getByRole('article', { name: /do each other’s work/ });
  await expect(pool).toContainText('Specialist–generalist');
  await expect(pool).toContainText('Everybody can do the work of both: 6 people in one pool');
  const more = improve.getByRole('article', { name: /One more person for Claims handlers/ });
  await expect(more.getByRole('term').filter({ hasText: /^Mean time$/ })).toBeVisible();
  await expect(more).toContainText(/−\d+.*±/);
  await expect(more).toContainText(/Staff on the payroll: \+.* a week/);

  await pool.getByRole('checkbox').check();
  await more.getByRole('checkbox').check();
  await improve.getByRole('button', { name: 'Score together' }).click();
  const together = improve.getByRole('region', { name: 'Together' });
  await expect(together.getByRole('listitem')).toHaveCount(2);
  await expect(together.getByRole('button', { name: 'Go on from here' })).toBeEnabled({ timeout: 60_000 });
  await expect(together).toContainText(/−\d+.*±/);

  await together.getByRole('button', { name: 'Try it: Together' }).click();
  const trial = page.getByRole('dialog', { name: /^Try it: .*One more/ });
  await expect(trial.getByRole('table').first()).toBeVisible({ timeout: 60_000 });
});

test('the search for a staffing draws its front, and a point opens as a variant', async ({ page }) => {
  const app = await startApp(page);
  await app.run();
  await app.bar.getByText('Improve', { exact: true }).click();
  const improve = page.getByRole('complementary', { name: 'Improve' });
  await improve.getByRole('tab', { name: 'Staffing' }).click();
  await improve.getByLabel('Most people of Claims handlers').fill('7');
  await improve.getByRole('button', { name: 'Find staffings' }).click();
  const chart = improve.getByRole('radiogroup', { name: 'Service against staff cost' });
  await expect(chart.getByRole('radio').nth(2)).toBeVisible({ timeout: 60_000 });
  await expect(improve.getByRole('button', { name: 'Find again' })).toBeVisible({ timeout: 120_000 });

  const point = chart.getByRole('radio', { name: /Claims handlers 7/ }).first();
  await point.focus();
  await page.keyboard.press('Enter');
  await expect(point).toHaveAttribute('aria-checked', 'true');
  await expect(improve.getByRole('row', { name: /Claims handlers 7 \+2/ })).toBeVisible();
  await improve.getByRole('button', { name: 'Open as variant' }).click();
  await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible({ timeout: 60_000 });
});
