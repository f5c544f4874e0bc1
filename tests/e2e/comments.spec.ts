import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a step is commented on, answered, resolved; it is all there after a reload, and can be undone', async ({
  page,
}) => {
  const app = await startApp(page);
  const comments = page.getByRole('complementary', { name: 'Comments' });
  const marks = app.surface.getByRole('button', { name: /comments? on/ });
  const thread = comments.getByRole('article', { name: /^On Assess claim/ });

  // From the menu of the step, straight into the field.
  await app.node(/^User task Assess claim/).click({ button: 'right' });
  await app.contextMenu.getByRole('menuitem', { name: 'Comment…' }).click();
  await expect(comments.getByRole('textbox', { name: 'Comment on “Assess claim”' })).toBeFocused();
  await expect(comments.getByText('verifies no names')).toBeVisible();
  await comments.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await comments.getByRole('textbox', { name: 'Comment on “Assess claim”' }).fill('Why is this done twice?');
  await page.keyboard.press('Control+Enter');
  await expect(thread).toContainText('Why is this done twice?');
  await expect(marks).toHaveAccessibleName('1 comment on “Assess claim”');
  await expect(app.bar.getByRole('button', { name: '1 open comment' })).toBeVisible();

  await thread.getByRole('button', { name: 'Reply' }).click();
  await comments.getByRole('button', { name: 'Another name' }).click();
  await comments.getByRole('textbox', { name: 'Your name' }).fill('Ben');
  await thread.getByRole('textbox', { name: 'Your reply' }).fill('The law asks for it.');
  await thread.getByRole('button', { name: 'Reply' }).click();
  await expect(thread.getByRole('list', { name: 'Replies' })).toContainText('The law asks for it.');
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await expect(comments.getByText('No comment like that.')).toBeVisible();
  await expect(marks).toHaveCount(0);
  await app.saved();

  await page.reload();
  await app.open('Insurance claim by phone');
  await expect(app.bar.getByRole('button', { name: 'Comments: none open' })).toBeVisible();
  await page.keyboard.press('Alt+c');
  await comments.getByText('Resolved 1').click();
  await expect(thread).toContainText('Resolved');
  await expect(thread).toContainText('Ben');
  await expect(comments.getByText('As Ben, not verified.')).toBeVisible();
  await thread.getByRole('button', { name: 'Reopen' }).click();
  await comments.getByText('Open 1').click();
  await expect(thread).toBeVisible();
  await expect(marks).toHaveCount(1);

  // In other words, then gone, then back.
  await thread.getByRole('button', { name: 'Edit what Ana wrote' }).click();
  await thread.getByRole('textbox', { name: 'In other words' }).fill('Why three times?');
  await thread.getByRole('button', { name: 'Save' }).click();
  await expect(thread).toContainText('Why three times?');
  await expect(thread).toContainText('Edited');
  await thread.getByRole('button', { name: 'Delete what Ana wrote' }).click();
  await expect(thread).toBeHidden();
  await comments.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(thread).toContainText('The law asks for it.');

  // The marks can be switched off.
  await comments.getByRole('combobox', { name: 'Marks on drawing and maps' }).click();
  await page.getByRole('option', { name: 'No marks' }).click();
  await expect(marks).toHaveCount(0);

  // What it was about goes; the comment does not, and undo gives it back.
  await app.node(/^User task Assess claim/).click();
  await page.keyboard.press('Delete');
  await expect(comments.getByText('On “Assess claim”, which was removed')).toBeVisible();
  await app.undo();
  await expect(comments.getByRole('button', { name: 'Show “Assess claim”' })).toBeVisible();
});

test('comments are reached by keyboard, and axe finds nothing in them', async ({ page }) => {
  const app = await startApp(page);
  const comments = page.getByRole('complementary', { name: 'Comments' });
  await app.node(/^User task Assess claim/).click();
  await expect(app.inspector.getByRole('region', { name: 'Comments' })).toBeVisible();
  await page.keyboard.press('Control+Alt+m');
  await expect(comments.getByRole('textbox', { name: 'Comment on “Assess claim”' })).toBeFocused();
  await page.keyboard.type('Why?');
  await page.keyboard.press('Control+Enter');
  const thread = comments.getByRole('article', { name: /^On Assess claim/ });
  await expect(thread).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(comments).toBeHidden();
  await expect(app.inspector.getByRole('article', { name: /^On Assess claim/ })).toContainText('Why?');
});

test('a card of a journey map is commented on, and found again from the drawing', async ({ page }) => {
  const app = await startApp(page);
  const comments = page.getByRole('complementary', { name: 'Comments' });
  await page.getByRole('tab', { name: 'A claim by phone' }).click();
  await page.locator('[data-card]').first().click();
  await page.keyboard.press('Control+Alt+m');
  await comments.getByRole('textbox', { name: /^Comment on/ }).fill('Is that so?');
  await comments.getByRole('button', { name: 'Comment', exact: true }).click();
  const mark = page.getByRole('button', { name: /^1 comment on/ });
  await expect(mark).toBeVisible();
  await page.getByRole('tab', { name: 'Process' }).click();
  await expect(app.surface).toBeVisible();
  await comments.getByRole('button', { name: /^Show “/ }).click();
  await expect(mark).toBeVisible();
});

test('what was decided between versions is kept, revised, and shown on the version', async ({ page }) => {
  const app = await startApp(page);
  await app.saveVersion('As-is');
  await app.close(app.versions);
  await app.node(/^User task Initiate payment/).click();
  await page.keyboard.press('Delete');
  await app.saveVersion('Without paying');
  const compare = async () => {
    for (const name of ['As-is', 'Without paying'])
      await app.versions.getByRole('checkbox', { name: `Compare ${name}`, exact: true }).check();
    await app.versions.getByRole('button', { name: /^Compare/ }).click();
  };
  await compare();
  const comparison = page.getByRole('dialog', { name: 'Compare' });
  const decision = comparison.getByRole('region', { name: 'Decision' });
  const save = decision.getByRole('button', { name: 'Save the decision' });
  await expect(save).toBeDisabled();
  expect(await faultsOn(page, '[aria-modal="true"]')).toEqual([]);
  await decision.getByRole('radio', { name: 'Without paying' }).check();
  await decision.getByRole('textbox', { name: 'Why' }).fill('Saves a day.');
  await decision.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await save.click();
  await expect(decision).toContainText('Without paying');
  await expect(decision).toContainText('Saves a day.');
  expect(await faultsOn(page, '[aria-modal="true"]')).toEqual([]);

  await decision.getByRole('button', { name: 'Revise' }).click();
  await decision.getByRole('radio', { name: 'As-is' }).check();
  await decision.getByRole('textbox', { name: 'Why' }).fill('The law asks for it.');
  await save.click();
  await expect(decision.getByText('1 earlier decision')).toBeVisible();
  await app.close(comparison);

  await app.showVersion('As-is');
  await expect(app.version('As-is')).toContainText('Chosen');
  await expect(app.version('Without paying')).not.toContainText('Chosen');
  await expect(app.versionDetails).toContainText('Chosen over “Without paying”');
  await expect(app.versionDetails).toContainText('The law asks for it.');
  // Still the version it was: a decision is no change of what it is about.
  await expect(app.version('Without paying')).toContainText('same as now');
  await app.close(app.versions);
  await app.saved();

  // Also on another variant, and after a reload.
  await page.reload();
  await app.open('Insurance claim by phone');
  await app.bar.getByRole('button', { name: 'Versions', exact: true }).click();
  await app.showVersion('As-is');
  await app.versionDetails.getByRole('button', { name: 'Go back to this' }).click();
  await expect(app.versions).toBeHidden();
  await app.bar.getByRole('button', { name: 'Versions', exact: true }).click();
  await compare();
  await expect(decision).toContainText('The law asks for it.');
});

/** What axe finds, by rule; within a part of the page, or anywhere. */
async function faultsOn(page: Page, within?: string): Promise<readonly unknown[]> {
  const axe = new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode();
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
