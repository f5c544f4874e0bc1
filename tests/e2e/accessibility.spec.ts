import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { prefer, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';
import { tour } from './support/tour.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Names depend on the language and contrast on the colours, so two walks see all four.
for (const [language, scheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const)
  test(`axe finds nothing on any screen in ${language}, ${scheme}`, async ({ page, context }) => {
    test.setTimeout(300_000);
    await prefer(context, language, scheme);
    const found: string[] = [];
    for await (const screen of tour(page, language))
      for (const fault of await faultsOn(page)) found.push(`${screen}: ${fault}`);
    expect(found).toEqual([]);
  });

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a notice, ${scheme}`, async ({ page, context }) => {
    await prefer(context, 'en', scheme);
    const app = await startApp(page);
    await app.palette.getByRole('button', { name: /Task/ }).focus();
    await page.keyboard.press('Enter');
    await app.saved();
    await app.toLibrary();
    const since = String(Date.now() - 10 * 86_400_000);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('throughline.unbackedSince')))
      .toBeTruthy();
    await page.evaluate((time) => localStorage.setItem('throughline.unbackedSince', time), since);
    await page.reload();
    await expect(page.getByRole('region', { name: 'Backup' })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
    await app.open('Insurance claim by phone');
    await expect(page.getByRole('region', { name: 'Backup' })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
  });

test('axe is asked: a button without a name is found', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('banner')).toBeVisible();
  await page.getByRole('banner').evaluate((bar) => bar.append(document.createElement('button')));
  expect((await faultsOn(page)).join()).toContain('button-name');
});

/** What axe finds. Behind a dialog nothing can be reached, so only the dialog is looked at. */
async function faultsOn(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(RULES).setLegacyMode();
  const modal = page.locator('[aria-modal="true"]');
  const { violations } = await ((await modal.count()) > 0
    ? axe.include('[aria-modal="true"]')
    : axe
  ).analyze();
  const faults: string[] = [];
  for (const { id, nodes } of violations)
    for (const { html, target, any, all, none } of nodes) {
      // A menu stands beside the landmarks while it is open; it names itself after its button.
      const inMenu =
        id === 'region' && (await page.locator(`[role="menu"] ${String(target[0])}`).count()) > 0;
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      if (!inMenu) faults.push(`${id} at ${html.slice(0, 160)}: ${why}`);
    }
  return faults;
}
