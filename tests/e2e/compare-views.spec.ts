import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type App, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** The first example with one step renamed, one dragged away and one gone, beside what it was. */
async function compared(page: Page): Promise<{ app: App; comparison: Locator }> {
  const app = await startApp(page);
  await app.saveVersion('As-is');
  await app.close(app.versions);
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
  await expect(comparison.getByRole('list', { name: 'In short' })).toBeVisible();
  return { app, comparison };
}

test('one picture of both: a click on what differs picks its row, and kinds of difference can be hidden', async ({
  page,
}) => {
  const { comparison } = await compared(page);
  await comparison.getByText('Overlay', { exact: true }).click();
  const overlay = comparison.getByRole('group', { name: 'Overlay' });
  await expect(overlay.getByRole('img', { name: /^Before and after of .* in one drawing$/ })).toBeVisible();
  const removed = overlay.getByRole('button', { name: 'Initiate payment · removed' });
  await removed.click();
  const steps = comparison.getByRole('region', { name: 'Steps and flows' });
  const row = steps.getByRole('button', { name: /^Initiate payment element · removed/ });
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(row).toBeInViewport();

  // The other way round: the row that is picked is brought into the middle.
  await steps.getByRole('button', { name: /^Assess by phone element · changed/ }).click();
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  const changed = overlay.getByRole('button', { name: 'Assess by phone · changed' });
  await expect(changed).toBeInViewport();

  const key = comparison.getByRole('list', { name: 'Marks' });
  await key.getByRole('button', { name: /^− ?removed [1-9]|^removed [1-9]/ }).click();
  await expect(removed).toBeHidden();
  await expect(changed).toBeVisible();
  await key.getByRole('button', { name: /removed/ }).click();
  await expect(removed).toBeVisible();
});

test('a border is moved over both drawings by pointer and by keys, and says where it is', async ({
  page,
}) => {
  const { comparison } = await compared(page);
  await comparison.getByText('Slider', { exact: true }).click();
  const border = comparison.getByRole('slider', { name: 'Border between before and after' });
  await expect(border).toHaveAttribute('aria-valuetext', 'left 50 % before, right 50 % after');
  await border.focus();
  await page.keyboard.press('ArrowRight');
  await expect(border).toHaveAttribute('aria-valuenow', '52');
  await page.keyboard.press('End');
  await expect(border).toHaveAttribute('aria-valuetext', 'left 100 % before, right 0 % after');
  await page.keyboard.press('PageDown');
  await expect(border).toHaveAttribute('aria-valuenow', '90');
  const box = (await border.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 300, y, { steps: 3 });
  await page.mouse.up();
  const now = Number(await border.getAttribute('aria-valuenow'));
  expect(now).toBeGreaterThan(10);
  expect(now).toBeLessThan(80);
  await expect(comparison.getByRole('img', { name: /^Before: drawing of/ })).toBeVisible();
  await expect(comparison.getByRole('img', { name: /^After: drawing of/ })).toBeVisible();
});

test('journey maps lie in one row: what became of their steps, what is felt before and after, and what would be', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { comparison } = await compared(page);
  await comparison.getByText('Journey maps', { exact: true }).click();
  const steps = comparison.getByRole('list', { name: 'Steps of both maps' }).getByRole('listitem');
  await expect(steps).toHaveCount(6);
  await expect(steps.first()).toContainText('kept');
  await expect(comparison.getByRole('img', { name: /^Emotion curves before and after/ })).toBeVisible();
  const scores = comparison.getByRole('list', { name: 'The whole journey' });
  await expect(scores).toContainText(/Whole journey \(Assumed\): /);
  const values = comparison.getByRole('table', { name: /^Emotion in numbers/ });
  await expect(values.getByRole('columnheader', { name: 'Predicted' })).toBeHidden();
  await comparison.getByRole('button', { name: 'Predict both curves' }).click();
  await expect(values.getByRole('columnheader', { name: 'Predicted' })).toBeVisible({ timeout: 60_000 });
  await expect(scores).toContainText(/Whole journey \(Predicted\): /);
  const predicted = comparison.getByRole('button', { name: 'Predicted', exact: true });
  await expect(predicted).toHaveAttribute('aria-pressed', 'true');
  await predicted.click();
  await expect(predicted).toHaveAttribute('aria-pressed', 'false');
});

test('axe finds nothing in any view', async ({ page }) => {
  const { comparison } = await compared(page);
  for (const view of ['Side by side', 'Overlay', 'Slider', 'Journey maps']) {
    await comparison.getByText(view, { exact: true }).click();
    await expect(comparison.getByRole('radio', { name: view })).toBeChecked();
    await expect(comparison.getByRole('img').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include('[aria-modal="true"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});
