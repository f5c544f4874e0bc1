import { appOn, minutesIn, startApp } from './support/app.ts';
import { tabTo } from './support/keys.ts';
import { expect, test } from './support/test.ts';

test('the whole of Improve by keyboard: the best change as a variant, a walk as the customer, the report', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await startApp(page);
  const app = appOn(page);
  // Nothing here may be clicked.
  await page.mouse.move(-1, -1);
  const press = (keys: string) => page.keyboard.press(keys);
  const improve = page.getByRole('complementary', { name: 'Improvements' });

  await tabTo(page, app.bar.getByRole('button', { name: 'Library' }), { max: 60 });
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Open Insurance claim by phone', exact: true }));
  await press('Enter');
  await expect(app.surface).toBeVisible();
  await press('Alt+3');
  await press('Control+Enter');
  await expect(improve.getByRole('region', { name: 'Where cases wait' })).toBeVisible({ timeout: 40_000 });

  await tabTo(page, improve.getByRole('tab', { selected: true }), { max: 80 });
  await press('ArrowRight');
  await expect(improve.getByRole('tab', { name: 'Bottlenecks', selected: true })).toBeFocused();
  const ranking = improve.getByRole('region', { name: 'What a change would buy' });
  await tabTo(page, ranking.getByRole('button', { name: 'Find out', exact: true }));
  await press('Enter');
  await expect(ranking.getByRole('button', { name: 'Find out again' })).toBeVisible({ timeout: 90_000 });
  await tabTo(
    page,
    ranking
      .getByRole('row')
      .getByRole('button', { name: /^Try it: / })
      .first(),
    { max: 80 },
  );
  await press('Enter');
  const trial = page.getByRole('dialog', { name: /^Try it/ });
  const row = trial.getByRole('row', { name: /^Cycle time, mean/ });
  await expect(row).toBeVisible({ timeout: 60_000 });
  const [before, after] = await row.getByRole('cell').allInnerTexts();
  expect(minutesIn(after!)).toBeLessThan(minutesIn(before!));
  await tabTo(page, trial.getByRole('button', { name: 'Use this variant' }));
  await press('Enter');
  await expect(trial).toBeHidden();

  await app.command('Walk through as the customer');
  const next = page.getByRole('region', { name: 'What happens next' });
  await expect(next.getByRole('button', { name: /^Sydney/ })).toBeFocused();
  await press('ArrowRight');
  await expect(next.getByRole('button', { name: 'Finish the step' })).toBeFocused();
  await press('Tab');
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'What did you notice?' })).toBeFocused();
  await page.keyboard.type('Asked for the policy number twice');
  await press('Enter');
  await expect(next.getByRole('list', { name: 'Observations and issues' })).toContainText('policy number');
  await press('Escape');
  await expect(improve.getByRole('heading', { name: 'Improve', exact: true })).toBeVisible();

  await app.command('Improvement report to print');
  const report = page.getByRole('dialog', { name: 'Improvement report to print' });
  await expect(report).toContainText('Asked for the policy number twice');
  await tabTo(page, report.getByRole('button', { name: 'Print' }));
  await press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});
