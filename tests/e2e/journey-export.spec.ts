import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unzip } from '../support/unzip.ts';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

const COMPLAINT = fileURLToPath(new URL('fixtures/complaint.mmd', import.meta.url));

test('a Chinese journey map leaves the app in every format, and each holds what it should', async ({
  page,
}) => {
  test.slow();
  const app = await startApp(page);
  await app.openFile(COMPLAINT);
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue('投诉旅程');
  await app.fileMenu('Export the map…');
  const dialog = page.getByRole('dialog', { name: 'Export “投诉旅程”' });
  const save = async (format: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: format, exact: true }).click(),
    ]);
    await expect(dialog.getByRole('listitem').filter({ hasText: format })).toContainText('Saved');
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const text = async (format: string) => {
    const { name, bytes } = await save(format);
    return { name, text: bytes.toString('utf8') };
  };

  const slides = await save('PowerPoint');
  expect(slides.name).toBe('投诉旅程.pptx');
  const parts = unzip(slides.bytes.buffer.slice(slides.bytes.byteOffset) as ArrayBuffer);
  const shown = [...parts].filter(([name]) => /slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);
  for (const words of ['接收与记录', '拨打热线', '得到补偿', '林女士'])
    expect(shown.join('')).toContain(words);
  expect([...parts.keys()].some((name) => /charts\/chart\d+\.xml$/.test(name))).toBe(true);

  expect((await text('Mermaid journey')).text).toContain('      等待回复: 1.5: 林女士');
  expect((await text('CJML 2.0')).text).toContain('<initiatorLabel>拨打热线</initiatorLabel>');
  const table = await text('Table (CSV)');
  expect(table.name).toBe('投诉旅程.csv');
  expect(table.text).toMatch(/^\uFEFFStage,Step,/);
  expect(table.text).toContain('接收与记录,拨打热线,,Touchpoints,Touchpoint,拨打热线,');
  const svg = await text('Drawing (SVG)');
  expect(svg.text).toContain('得到补偿');
  expect((await save('Picture (PNG)')).bytes.subarray(1, 4).toString()).toBe('PNG');

  const web = await text('Web page');
  expect(web.name).toBe('投诉旅程.html');
  await dialog.getByRole('button', { name: 'PDF or paper…' }).click();
  const paper = page.getByRole('dialog', { name: 'Journey map on paper' });
  await expect(paper.getByRole('heading', { name: '投诉旅程' }).first()).toBeVisible();
  await expect(paper.getByText('For 林女士').first()).toBeVisible();
  await paper.getByText('A3', { exact: true }).click();
  const sheets = await paper.getByRole('img').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
  // A3, lying: 420 × 297 mm in points.
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 119\d(\.\d+)? 84[12]/);
  await page.keyboard.press('Escape');

  // The saved page needs nothing but itself: any request would be complained about.
  const saved = await page.context().newPage();
  await saved.setContent(web.text);
  await expect(saved.getByRole('columnheader', { name: '拨打热线' })).toBeVisible();
  await expect(saved.getByRole('row', { name: /^得到补偿/ })).toContainText('+2.0');
});

test('a map is presented stage by stage with a clicker', async ({ page }) => {
  const app = await startApp(page);
  await app.openFile(COMPLAINT);
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue('投诉旅程');
  await app.fileMenu('Present the map');
  const show = page.getByRole('dialog', { name: 'Presentation of 投诉旅程' });
  await expect(show.getByRole('heading', { name: 'The whole journey' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(show.getByRole('heading', { name: '接收与记录' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(show.getByRole('img', { name: '调查与分析' })).toBeVisible();
  await expect(show.getByRole('status')).toHaveText('3 of 5');
  await page.keyboard.press('n');
  await expect(show.getByText('No speaker notes for this stage.')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(show.getByRole('heading', { name: '接收与记录' })).toBeVisible();
  // Dark until the next key of the clicker, which turns no page.
  await page.keyboard.press('b');
  await expect(show.getByRole('button', { name: 'Show the map again' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(show.getByRole('button', { name: 'Show the map again' })).toHaveCount(0);
  await expect(show.getByRole('heading', { name: '接收与记录' })).toBeVisible();
  await show.getByRole('button', { name: 'Lanes', exact: true }).click();
  // Nothing stands among the thoughts, so they were left out.
  await page.getByRole('checkbox', { name: 'Thoughts' }).check();
  await show.getByRole('button', { name: 'Lanes', exact: true }).click();
  await show.getByRole('button', { name: 'End the presentation' }).click();
  await expect(show).toHaveCount(0);
});
