/**
 * The keyboard as a person uses it who has nothing else.
 *
 *   await tabTo(page, button);  await page.keyboard.press('Enter');
 */
import { expect, type Locator, type Page } from '@playwright/test';

/** Goes with Tab until a control has the focus. */
export async function tabTo(
  page: Page,
  control: Locator,
  { back = false, max = 40 }: { back?: boolean; max?: number } = {},
): Promise<void> {
  await expect(control).toBeVisible();
  for (let n = 0; n < max; n += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  await expect(control).toBeFocused({ timeout: 1 });
}

/** Goes down a menu until an entry has the focus. */
export async function arrowTo(page: Page, entry: Locator): Promise<void> {
  await expect(entry).toBeVisible();
  for (let n = 0; n < 40; n += 1) {
    if (await entry.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(entry).toBeFocused({ timeout: 1 });
}
