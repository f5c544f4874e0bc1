import { minutesIn, prefer, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a template is chosen from its picture, by keyboard, and runs at once', async ({ page }) => {
  const app = await startApp(page);
  await app.toLibrary();
  await page.getByRole('button', { name: 'From a template' }).press('Enter');
  const gallery = page.getByRole('region', { name: 'Start from a template' });
  await expect(gallery.getByRole('button', { name: 'Complaint handling' })).toBeFocused();
  await expect(gallery.getByRole('listitem').filter({ hasText: 'touchpoints' }).locator('img')).toHaveCount(
    8,
  );

  await gallery.getByText('Where the numbers come from').nth(7).press('Enter');
  await expect(gallery.getByText('from the public patients event log')).toBeVisible();

  await gallery.getByRole('button', { name: 'Bank account opening' }).press('Enter');
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue('Bank account opening');
  await app.run();
  const cycle = minutesIn(await app.number('Cycle time, mean').innerText());
  expect(cycle).toBeGreaterThan(60);
  expect(cycle).toBeLessThan(110);
});

test('the same template in Chinese is Chinese through and through', async ({ page, context }) => {
  await prefer(context, 'zh-CN', 'dark');
  await page.goto('./');
  await page.getByRole('banner').getByRole('button', { name: '服务库' }).click();
  const gallery = page.getByRole('region', { name: '从模板开始' });
  await gallery.getByRole('button', { name: '宽带报修' }).click();
  await expect(page.getByRole('banner').getByLabel('服务名称')).toHaveValue('宽带报修');
  await expect(page.getByRole('group', { name: /上门修复/ }).first()).toBeVisible();
  await page.getByRole('tab', { name: '断网之后' }).click();
  await expect(page.getByRole('gridcell', { name: '打通热线，触点：热线接听' })).toBeAttached();
  await page.getByRole('banner').getByRole('button', { name: '运行', exact: true }).click();
  await expect(page.getByRole('complementary').getByText('装维工程师').first()).toBeVisible({
    timeout: 40_000,
  });
});
