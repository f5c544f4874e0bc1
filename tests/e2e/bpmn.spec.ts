import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type App, startApp } from './support/app.ts';
import { dropFile } from './support/drop-file.ts';
import { expect, test } from './support/test.ts';

const REFUND = fileURLToPath(new URL('fixtures/refund.bpmn', import.meta.url));
/** Files of the Model Interchange Working Group, where they lie beside the repository. */
const MIWG = fileURLToPath(new URL('../../../shared/data/miwg/', import.meta.url));

test('a drawing of another tool opens with remarks, runs on an explicit choice, and goes back out whole', async ({
  page,
}, info) => {
  const app = await startApp(page);
  await app.openFile(REFUND);
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue('refund');
  const remarks = page.getByRole('region', { name: 'Remarks on the imported file' });
  const kept = remarks.getByRole('button', { name: /“Pay back” .*is kept as it was drawn/ });
  await kept.click();
  await expect(app.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Pay back');
  await expect(app.flow('Fair?', 'Explain')).toHaveAccessibleName(/default flow/);

  await app.node(/^User task Check purchase/).dblclick();
  const field = page.getByRole('main').getByRole('textbox', { name: 'Name', exact: true });
  await field.fill('Check the purchase');
  await field.press('Enter');
  const renamed = info.outputPath('renamed.bpmn');
  const download = await app.download('Export as BPMN');
  expect(download.suggestedFilename()).toBe('refund.bpmn');
  await download.saveAs(renamed);
  const source = readFileSync(REFUND, 'utf8');
  expect(words(readFileSync(renamed, 'utf8'))).toEqual(
    words(source.replace('Check purchase', 'Check the purchase')),
  );

  // Run names what it cannot simulate and refuses; an explicit choice passes it, marked in the results.
  await app.bar.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(app.results.getByRole('alert')).toContainText('Pay back');
  await app.scenario.getByRole('switch', { name: /^Run although 1 element/ }).check();
  await app.run();
  await expect(
    app.results.getByText('Pay back was not simulated but passed in no time, as you chose.'),
  ).toBeVisible();

  // With the choice the file now carries settings of our own; nothing of the other tool's is lost.
  const chosen = info.outputPath('chosen.bpmn');
  await (await app.download('Export as BPMN')).saveAs(chosen);
  const after = readFileSync(chosen, 'utf8');
  expect(after).toContain('<shop:owner department="Service">Kim</shop:owner>');
  expect(after).toContain('exporter="Another tool"');
  await app.openFile(chosen);
  await expect(app.bar.getByLabel('Name of the service')).not.toHaveValue('refund');
  await expect(app.node(/^User task Check the purchase/)).toBeVisible();
  await app.run();
});

test('a file dropped on the window opens as a service of its own', async ({ page }) => {
  const app = await startApp(page);
  await dropFile(page, 'refund.bpmn', readFileSync(REFUND, 'utf8'));
  await expect(app.node(/^User task Check purchase/)).toBeVisible();
  await app.toLibrary();
  await expect(page.getByRole('list', { name: 'Your services' }).getByRole('listitem')).toHaveCount(2);
});

test('a file dropped on the library opens too', async ({ page }) => {
  const app = await startApp(page);
  await app.toLibrary();
  await dropFile(page, 'refund.bpmn', readFileSync(REFUND, 'utf8'));
  await expect(app.node(/^User task Check purchase/)).toBeVisible();
});

const XML = '<?xml version="1.0"?>';
const REFUSED: readonly { name: string; file: string; text: () => string; says: RegExp }[] = [
  {
    name: 'that is a picture',
    file: 'a.bpmn',
    text: () => '\u0089PNG\r\n\u0000\u0001',
    says: /neither|not readable XML/,
  },
  {
    name: 'that is other XML',
    file: 'a.xml',
    text: () => `${XML}<html><body/></html>`,
    says: /not a BPMN drawing.*“html”/,
  },
  { name: 'that is empty', file: 'a.bpmn', text: () => '', says: /\w/ },
  {
    name: 'that breaks off',
    file: 'a.bpmn',
    text: () => readFileSync(REFUND, 'utf8').slice(0, 2400),
    says: /breaks off in the middle/,
  },
  {
    name: 'with a document type',
    file: 'a.bpmn',
    text: () =>
      readFileSync(REFUND, 'utf8').replace(
        '?>',
        '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>',
      ),
    says: /document type \(DTD\)/,
  },
  {
    name: 'that is other JSON',
    file: 'a.json',
    text: () => '{"hello": 1}',
    says: /not a Throughline service/,
  },
];

for (const { name, file, text, says } of REFUSED)
  test(`a file ${name} is refused with a sentence and changes nothing`, async ({ page }) => {
    const app = await startApp(page);
    const before = await state(app);
    await app.openFile({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(text()) });
    await expectRefusal(page, says);
    expect(await state(app)).toEqual(before);
    await app.toLibrary();
    await expect(page.getByRole('list', { name: 'Your services' }).getByRole('listitem')).toHaveCount(1);
  });

test('a file of 100 MB is refused with a sentence and changes nothing', async ({ page }, info) => {
  const app = await startApp(page);
  const before = await state(app);
  const path = info.outputPath('large.bpmn');
  const file = await open(path, 'w');
  await file.write(readFileSync(REFUND, 'utf8'));
  await file.truncate(100 * 1024 * 1024);
  await file.close();
  await app.openFile(path);
  await expectRefusal(page, /too large: 10[05].* MB/);
  expect(await state(app)).toEqual(before);
});

const files = existsSync(MIWG) ? readdirSync(MIWG).filter((name) => name.endsWith('.bpmn')) : [];
for (const name of files)
  test(`${name} of the interchange group opens, and comes back out`, async ({ page }, info) => {
    const app = await startApp(page);
    await app.openFile(join(MIWG, name));
    await expect(app.bar.getByLabel('Name of the service')).not.toHaveValue('Insurance claim by phone');
    await expect.poll(async () => (await labels(app)).length).toBeGreaterThan(2);
    const drawn = await labels(app);
    const path = info.outputPath(name);
    await (await app.download('Export as BPMN')).saveAs(path);
    expect(words(readFileSync(path, 'utf8'))).toEqual(words(readFileSync(join(MIWG, name), 'utf8')));
    await app.openFile(path);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => labels(app)).toEqual(drawn);
  });

async function expectRefusal(page: Page, says: RegExp): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This file was not opened; nothing was changed');
  const sentence = alert.getByRole('paragraph').first();
  await expect(sentence).toHaveText(says);
  // A sentence, not a code.
  await expect(sentence).toHaveText(/ .*\.$/);
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toBeHidden();
}

async function labels(app: App): Promise<(string | null)[]> {
  const all = await app.surface
    .getByRole('group')
    .evaluateAll((each) => each.map((one) => one.getAttribute('aria-label')));
  return all.toSorted((a, b) => String(a).localeCompare(String(b)));
}

async function state(app: App) {
  return { name: await app.bar.getByLabel('Name of the service').inputValue(), drawn: await labels(app) };
}

/** Every piece of a document between white space, quotes and angle brackets, sorted: what must not get lost. */
function words(xml: string): string[] {
  return xml
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => `&#${parseInt(code, 16)};`)
    .split(/[\s<>"'=/]+/)
    .filter((word) => word !== '')
    .sort();
}
