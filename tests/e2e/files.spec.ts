import { readFileSync } from 'node:fs';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a service saved as a file opens again as it was', async ({ page }, info) => {
  const app = await startApp(page);
  const first = info.outputPath('first.throughline.json');
  const download = await app.download('Save as Throughline file');
  expect(download.suggestedFilename()).toBe('Insurance claim by phone.throughline.json');
  await download.saveAs(first);
  await app.openFile(first);
  await page.getByRole('dialog').getByRole('button', { name: 'Keep as a copy' }).click();
  // The one it was saved from is still there, so this is another service with another name.
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue(/^Insurance claim by phone .*2/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const second = info.outputPath('second.throughline.json');
  await (await app.download('Save as Throughline file')).saveAs(second);
  expect(contentOf(second)).toEqual(contentOf(first));
});

test('the picture as SVG is a drawing of every step', async ({ page }, info) => {
  const app = await startApp(page);
  const path = info.outputPath('drawing.svg');
  const download = await app.download('Picture as SVG');
  expect(download.suggestedFilename()).toBe('Insurance claim by phone.svg');
  await download.saveAs(path);
  const svg = readFileSync(path, 'utf8');
  // Read as XML by the browser, it has no fault and shows the names.
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: parsed.documentElement.localName,
      fault: parsed.querySelector('parsererror') !== null,
      words: [...parsed.querySelectorAll('text')].map((each) => each.textContent).join(' '),
      width: Number(parsed.documentElement.getAttribute('width')),
    };
  }, svg);
  expect(read).toMatchObject({ root: 'svg', fault: false });
  expect(read.width).toBeGreaterThan(500);
  for (const word of ['Assess claim', 'Claim rejected', 'Claims handlers', 'Sufficient?'])
    expect(read.words).toContain(word);
});

test('the picture as PNG has the proportions of the drawing and something on it', async ({ page }, info) => {
  const app = await startApp(page);
  const path = info.outputPath('drawing.png');
  await (await app.download('Picture as PNG')).saveAs(path);
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const seen = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4)
      colours.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
    return { width: canvas.width, height: canvas.height, colours: colours.size };
  }, bytes.toString('base64'));
  expect(seen.width).toBeGreaterThan(seen.height);
  expect(seen.colours).toBeGreaterThan(20);
});

test('the report to print shows the numbers of the run on one page', async ({ page }) => {
  const app = await startApp(page);
  await app.run();
  const cycle = (await app.number('Cycle time, mean').innerText()).split('±')[0]!.trim();
  await app.fileMenu('Run report to print');
  const report = page.getByRole('dialog', { name: 'Run report' });
  await expect(report.getByRole('heading', { name: 'Insurance claim by phone' })).toBeVisible();
  await expect(report).toContainText(cycle);
  await expect(report.getByRole('img', { name: 'Drawing of “Insurance claim by phone”' })).toBeVisible();
  await expect(report.getByRole('table', { name: 'Staffing' })).toContainText('Claims handlers');
  await page.emulateMedia({ media: 'print' });
  await expect(report.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(report.getByRole('heading', { name: 'Insurance claim by phone' })).toBeVisible();
  await expect(app.bar).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(report).toBeHidden();
});

/** A saved service without what a second copy may not share with the first. */
function contentOf(path: string): Record<string, unknown> {
  const { service, ...head } = JSON.parse(readFileSync(path, 'utf8')) as { service: Record<string, unknown> };
  expect(Object.keys(service).length).toBeGreaterThan(8);
  return { ...head, ...service, id: '', name: '' };
}
