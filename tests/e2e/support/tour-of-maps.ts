/**
 * A walk through what stands beside a journey map: the properties of everything on it, its palette, its problems. A
 * map is made for it; at the end it is taken away again.
 */
import { expect, type Page } from '@playwright/test';
import type { en } from '../../../src/i18n/en/index.ts';
import type { zhCN } from '../../../src/i18n/zh-CN/index.ts';

/** Goes from panel to panel of a new map and says which one is there. */
export async function* tourOfMaps(page: Page, t: typeof en | typeof zhCN): AsyncGenerator<string> {
  const forms = t.journeyForms;
  const sheets = page.getByRole('tablist', { name: t.journeyMap.sheets });
  const panel = page.getByRole('complementary').last();
  const card = (kind: string) => page.locator(`[data-card] [data-kind="${kind}"]`).first();
  const put = (at: number) => page.getByRole('toolbar', { name: forms.palette }).getByRole('button').nth(at);
  const headed = async (name: string) => {
    await expect(panel.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    const closed = panel.locator('[data-fold="closed"] button[aria-expanded]');
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
    await page.mouse.move(720, 3);
  };
  await page.getByRole('button', { name: t.journeyMap.add, exact: true }).click();
  await page.getByRole('menuitem', { name: t.journeyLink.newMap.blank, exact: true }).click();
  await expect(page.locator('[data-map-field]')).toBeAttached();
  await page.locator('[data-map-field]').focus();
  await page.keyboard.press('Escape');
  await headed(forms.journey);
  await panel.getByLabel(forms.reviewDue).fill('2020-01-01');
  await expect(panel.getByText(forms.overdue, { exact: true })).toBeVisible();
  yield 'map, nothing selected, a review overdue';
  await page.locator('[data-map-field]').focus();
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('region', { name: forms.problems })).toBeVisible();
  yield 'map, its problems';
  await page.getByRole('button', { name: t.general.close, exact: true }).first().click();

  await put(0).click();
  await expect(card('touchpoint')).toBeVisible();
  await headed(t.journeyMap.kinds.touchpoint);
  await panel.getByLabel(forms.channel, { exact: true }).selectOption(forms.newChannelChoice);
  yield 'map, a touchpoint and a new channel';
  await page.keyboard.press('Escape');
  await put(1).click();
  await expect(card('pain')).toBeVisible();
  await headed(t.journeyMap.kinds.pain);
  yield 'map, a pain';
  await put(3).click();
  await headed(t.journeyMap.kinds.opportunity);
  for (const label of [forms.value, forms.effort])
    await panel.getByRole('radiogroup', { name: label }).getByText('4', { exact: true }).click();
  await expect(panel.getByRole('group', { name: forms.pictureSpoken.split('{{')[0] })).toBeVisible();
  yield 'map, an opportunity weighed';
  // Dense and far below life size nothing may become too small to be hit or read.
  await page.getByRole('button', { name: t.journeyMap.dense, exact: true }).click();
  await page.getByRole('button', { name: t.actions.fit, exact: true }).click();
  await expect(page.getByRole('toolbar', { name: t.journeyCurve.legend })).toBeVisible();
  await page.mouse.move(720, 3);
  yield 'map, dense and in one piece, with the key of its curves';
  await page.getByRole('button', { name: t.journeyMap.roomy, exact: true }).click();
  await page.getByRole('button', { name: forms.lanesHint }).click();
  await expect(page.getByRole('dialog', { name: forms.lanes })).toBeVisible();
  yield 'map, its lanes';
  await page.keyboard.press('Escape');
  // Without the map the service is for the rest of the tour what it was.
  await sheets.getByRole('tab', { selected: true }).press('Delete');
  await expect(sheets.getByRole('tab', { name: t.journeyMap.newName, exact: true })).toHaveCount(0);
  await expect(page.locator('[data-element]').first()).toBeVisible();
}

/** From a drawing to a new map that is written on at once. */
export async function* tourOfWriting(page: Page, t: typeof en | typeof zhCN): AsyncGenerator<string> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(t.journeyMap.add).click();
  yield 'what a new journey map starts from';
  await page.getByRole('menuitem').first().click();
  await expect(page.locator('[data-cursor="-1,0,0"]')).toBeVisible();
  yield 'a new journey map';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('1');
  await expect(page.getByRole('main').getByRole('textbox', { name: t.journeyMap.editField })).toBeVisible();
  yield 'a journey map, writing';
  await page.keyboard.press('Enter');
  const card = page.locator('[data-card]');
  await card.click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  yield 'menu of a card on a journey map';
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await card.click();
  yield 'a journey map, a touchpoint selected';
}
