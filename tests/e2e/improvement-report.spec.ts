import { readFile } from 'node:fs/promises';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('the improvement report tells findings, what changes buy and what was tried; printed, and saved as a page', async ({
  page,
  context,
}) => {
  test.slow();
  const app = await startApp(page);
  await app.run();
  await app.mode('Improve');
  const improve = page.getByRole('complementary', { name: 'Improvements' });
  const merge = improve.getByRole('article', { name: 'Could be one step' }).first();
  await merge.getByRole('button', { name: /^Try it: / }).click();
  const trial = page.getByRole('dialog', { name: /^Try it/ });
  await trial.getByRole('button', { name: 'Keep as it is' }).click({ timeout: 60_000 });
  const handOff = improve.getByRole('article', { name: 'Little value for the time' });
  await handOff.getByRole('button', { name: 'Ignore, because…' }).click();
  await page.keyboard.type('Known, and looked at in spring');
  await page.keyboard.press('Enter');
  await improve.getByRole('tab', { name: 'Bottlenecks' }).click();
  await improve.getByRole('button', { name: 'Find out' }).click();
  await expect(improve.getByRole('button', { name: 'Find out again' })).toBeVisible({ timeout: 90_000 });

  await improve.getByRole('button', { name: 'Improvement report to print' }).click();
  const report = page.getByRole('dialog', { name: 'Improvement report to print' });
  const tells = async (sheet: typeof report) => {
    await expect(sheet.getByRole('heading', { name: 'Insurance claim by phone' })).toBeVisible();
    await expect(sheet.getByRole('img', { name: 'Drawing of “Insurance claim by phone”' })).toBeVisible();
    await expect(sheet.getByRole('listitem').filter({ hasText: 'Bottleneck: role' })).toContainText(
      /\d+% of all waiting/,
    );
    await expect(sheet).toContainText('Little value for the time: Known, and looked at in spring');
    await expect(sheet.getByRole('row', { name: /^One more person for Claims handlers/ })).toContainText(
      /−[\d.]+ (min|h) ± /,
    );
    await expect(
      sheet.getByRole('row', { name: /^Do “Initiate payment” and “Close claim” in one go/ }),
    ).toContainText(/→ .*−[\d.]+ (min|h) ± /);
    await expect(sheet).toContainText('Not checked against reality');
  };
  await tells(report);

  await page.emulateMedia({ media: 'print' });
  await expect(report.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(app.bar).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'screen' });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    report.getByRole('button', { name: 'Save as HTML' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Insurance claim by phone.html');
  // It needs nothing but itself: any request would be complained about.
  const saved = await context.newPage();
  await saved.setContent(await readFile(await download.path(), 'utf8'));
  await tells(saved.locator('body'));
  await expect(saved.getByRole('button')).toHaveCount(0);
  await expect(saved.getByRole('article')).toHaveCSS('width', /^79\d/);
});
