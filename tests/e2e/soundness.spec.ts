import type { Page } from '@playwright/test';
import { type App, startApp } from './support/app.ts';
import { append, connect, nameIt, place } from './support/drawing.ts';
import { expect, test } from './support/test.ts';

const STUCK =
  'When “Which way?” sends a case to “Call”, “Both?” waits for a branch that never comes, and the case is stuck.';

/** One way or the other is taken, and both are waited for. */
async function drawDeadlock(page: Page): Promise<App> {
  const app = await startApp(page);
  await app.blank();
  await place(app, 'Start', { x: 120, y: 240 });
  await nameIt(app, 'Begin');
  await append(app, 'Append: Exclusive gateway (one way)', 'Which way?');
  await append(app, 'Append: Task', 'Call');
  await append(app, 'Append: Exclusive gateway (one way)', 'Both?');
  await app.pad.getByRole('button', { name: 'Change type' }).click();
  await page.getByRole('menuitem', { name: 'Parallel gateway (all ways)' }).click();
  await append(app, 'Append: End', 'Done');
  await page.getByRole('button', { name: 'Fit everything' }).click();
  await app.node(/^Exclusive gateway.* Which way\?/).click();
  await append(app, 'Append: Task', 'Write');
  await connect(app, app.node(/^Task Write/), app.node(/^Parallel gateway.* Both\?/));
  await expect(app.flow('Write', 'Both?')).toBeVisible();
  return app;
}

test('a deadlock is told while it is drawn, shown move by move, mended by one click and undone by another', async ({
  page,
}) => {
  const app = await drawDeadlock(page);
  await app.bar.getByRole('button', { name: /^\d+ drawing problem/ }).click();
  const panel = page.getByRole('region', { name: 'Drawing problems' });
  const stuck = panel.getByRole('listitem').filter({ hasText: STUCK });
  await expect(stuck).toBeVisible();

  await stuck.getByRole('button', { name: 'Show how it happens' }).click();
  const bar = page.getByRole('region', { name: 'How it happens' });
  const words = bar.getByRole('status');
  await expect(bar.getByText('Move 3 of 3')).toBeVisible();
  await expect(words).toContainText(STUCK);
  await bar.getByRole('button', { name: 'One move back' }).click();
  await expect(words).toHaveText('“Which way?”: the case goes this way: Call.');
  await page.keyboard.press(',');
  await expect(words).toHaveText('A case begins at “Begin”.');
  await page.keyboard.press('.');
  await expect(bar.getByText('Move 2 of 3')).toBeVisible();
  await bar.getByRole('button', { name: 'Play', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(bar.getByText('Move 3 of 3')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();

  await stuck.getByRole('button', { name: 'Let “Both?” pass on whatever arrives' }).click();
  await expect(app.node(/^Exclusive gateway.* Both\?/)).toBeVisible();
  // The row keeps its place for as long as the pointer is there, so that no other button slides under it.
  await expect(stuck).toContainText('Mended:');
  await expect(stuck.getByRole('button', { name: /^Let / })).toHaveCount(0);
  await app.node(/^Exclusive gateway.* Both\?/).hover();
  await expect(stuck).toBeHidden();
  await app.undo();
  await expect(stuck).toBeVisible();

  await app.node(/^Parallel gateway.* Both\?/).click({ button: 'right' });
  await app.contextMenu.getByRole('menuitem', { name: 'Let “Which way?” take all its ways' }).click();
  await expect(app.node(/^Parallel gateway.* Which way\?/)).toBeVisible();
  await expect(stuck).toBeHidden();
});

test('the same is said in Chinese', async ({ page }) => {
  const app = await drawDeadlock(page);
  await app.saved();
  await page.evaluate(() => localStorage.setItem('throughline.language', 'zh-CN'));
  await page.reload();
  await page
    .getByRole('button', { name: /New service/ })
    .first()
    .click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^图中有/ })
    .click();
  const panel = page.getByRole('region', { name: '绘图问题' });
  await expect(panel).toContainText('当“Which way?”把案例引向“Call”时，“Both?”会一直等一个不会到来的分支');
  await panel.getByRole('button', { name: '演示如何发生' }).click();
  const bar = page.getByRole('region', { name: '如何发生' });
  await expect(bar.getByText('第 3 步，共 3 步')).toBeVisible();
  await bar.getByRole('button', { name: '关闭' }).click();
  await panel.getByRole('button', { name: '让“Which way?”所有分支都走' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: '案例就卡住了' })).toContainText('已解决');
  await page.getByRole('banner').hover();
  await expect(panel).not.toContainText('案例就卡住了');
});
