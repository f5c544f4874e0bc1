import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzip } from '../support/unzip.ts';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

const HOSTILE = '<img src=x onerror="document.title=1">';
const FORMULA = '=HYPERLINK("https://example.org","Open")';

/** Saves the comparison on the screen; what was downloaded. */
async function exported(page: Page, format: string) {
  const comparison = page.getByRole('dialog').last();
  await comparison.getByRole('button', { name: /^(Export|导出)$/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the comparison leaves as a page, slides and a table that say what the screen says; hostile names stay names', async ({
  page,
  context,
}) => {
  test.slow();
  const app = await startApp(page);
  await app.saveVersion(HOSTILE);
  await app.close(app.versions);
  await app.node(/^User task Assess claim/).click();
  await page.keyboard.press('F2');
  await page.keyboard.type(FORMULA);
  await page.keyboard.press('Enter');
  await app.node(/^User task Initiate payment/).click();
  await page.keyboard.press('Delete');
  await expect(app.node(/^User task Initiate payment/)).toBeHidden();
  await app.bar.getByRole('button', { name: 'Versions' }).click();
  await app.versions.getByRole('checkbox', { name: `Compare ${HOSTILE}` }).check();
  await app.versions.getByRole('checkbox', { name: 'Compare Working copy' }).check();
  await app.versions.getByRole('button', { name: 'Compare', exact: true }).click();
  const comparison = page.getByRole('dialog', { name: 'Compare' });
  await comparison.getByRole('button', { name: 'Simulate both' }).click();
  const table = comparison.getByRole('table');
  await expect(table).toBeVisible({ timeout: 60_000 });
  const sentences = await comparison
    .getByRole('list', { name: 'In short' })
    .getByRole('listitem')
    .allTextContents();
  const numbers = await table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent ?? '')),
    );
  expect(sentences).toHaveLength(3);
  expect(numbers.length).toBeGreaterThan(6);

  const html = await exported(page, 'Report to print (HTML)');
  expect(html.name).toMatch(/compared with.*\.html$/);
  const text = html.bytes.toString('utf8');
  expect(text).not.toContain('<img');
  expect(text).not.toContain('<script');
  const paper = await context.newPage();
  await paper.setContent(text);
  await expect(paper.getByRole('heading', { level: 1 })).toContainText(HOSTILE);
  await expect(paper.locator('.summary li')).toHaveText(sentences);
  for (const [about = '', before = '', after = '', difference = ''] of numbers) {
    const row = paper
      .getByRole('row')
      .filter({ has: paper.getByRole('rowheader', { name: about, exact: true }) });
    await expect(row.getByRole('cell')).toHaveText([before, `${after}${difference}`]);
  }
  await expect(paper.getByText('Initiate payment').first()).toBeVisible();
  const drawings = paper.locator('.drawings figure');
  await expect(drawings).toHaveCount(2);
  // The key of each drawing lists the marks that occur, as the one on the screen.
  await expect(drawings.first().locator('.key')).toContainText('removed');
  await expect(drawings.first().locator('.key')).not.toContainText('added');
  await expect(paper.getByRole('heading', { name: 'Journey maps' })).toBeVisible();
  await expect(paper.locator('figure.journey').getByText('kept', { exact: true })).toHaveCount(6);
  await expect(paper.getByText(/on the same cases, each 10 times, seed \d+, /)).toBeVisible();
  expect(await paper.title()).not.toBe('1');
  await paper.close();

  const slides = await exported(page, 'Slides (PowerPoint)');
  const parts = unzip(slides.bytes.buffer.slice(slides.bytes.byteOffset) as ArrayBuffer);
  const shown = [...parts].filter(([name]) => /slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);
  const cells = shown.filter((xml) => xml.includes('<a:tbl>')).join('');
  const words = [...cells.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, found]) => found);
  for (const [about = '', before = ''] of numbers) {
    expect(words).toContain(about.replaceAll('"', '&quot;'));
    expect(words).toContain(before);
  }
  const names = shown.map((xml) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, found]) => found));
  const drawn = names.filter(([title = '']) => / removed, /.test(title));
  expect(drawn.length).toBeGreaterThan(0);
  // The step that is gone, with its sign, in a shape that can be edited; whoever is called like markup is only called so.
  expect(drawn.some((said) => said.includes('Initiate payment') && said.includes('−'))).toBe(true);
  expect(drawn[0]?.[0]).toContain('&lt;img');
  expect(shown.join('')).toContain('name="Initiate payment · removed"');
  const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
  expect(charts.filter((xml) => xml.includes('<c:barChart>'))).toHaveLength(1);
  expect(charts.filter((xml) => xml.includes('<c:lineChart>'))).toHaveLength(1);
  expect([...parts.keys()].some((name) => /media\/.*\.(png|jpe?g|svg)$/.test(name))).toBe(false);

  const csv = await exported(page, 'Table (CSV)');
  const lines = csv.bytes.toString('utf8');
  expect(lines.startsWith('\uFEFFPart,Compared with,')).toBe(true);
  expect(lines).toContain(`'=HYPERLINK(`);
  expect(lines).not.toMatch(/(^|,|\n)"?=/);
});
