import AxeBuilder from '@axe-core/playwright';
import { type App, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** Gives a step another name. */
async function rename(app: App, step: RegExp, name: string): Promise<void> {
  await app.node(step).click();
  await app.page.keyboard.press('F2');
  await app.page.keyboard.type(name);
  await app.page.keyboard.press('Enter');
  await expect(app.node(new RegExp(`^User task ${name}`))).toBeVisible();
}

test('two people’s copies become one: one conflict is chosen, and what each did alone is there', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const ada = await startApp(page);
  await rename(ada, /^User task Close claim/, 'Close the case');
  const handedOut = info.outputPath('claims.throughline.json');
  await (await ada.download('Save as Throughline file')).saveAs(handedOut);

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const li = await startApp(await elsewhere.newPage());
  await li.openFile(handedOut);
  // The example of his own looks the same but for this.
  await expect(li.node(/^User task Close the case/)).toBeVisible();
  await rename(li, /^User task Assess claim/, 'Assess with Li');
  await rename(li, /^User task Initiate payment/, 'Pay at once');
  await li.saved();
  const returned = info.outputPath('from-li.throughline.json');
  await (await li.download('Save as Throughline file')).saveAs(returned);
  await elsewhere.close();

  await rename(ada, /^User task Assess claim/, 'Assess by phone');
  await rename(ada, /^User task Close the case/, 'File the claim');
  await ada.openFile(returned);
  const copy = page.getByRole('dialog', { name: 'A copy of “Insurance claim by phone”' });
  await copy.getByRole('button', { name: 'Merge into “Insurance claim by phone”' }).click();
  const merge = page.getByRole('dialog', { name: /^Merge “from-li/ });
  await expect(
    merge.getByText('1 change came from “from-li.throughline.json”, 1 was yours, 1 needs you.'),
  ).toBeVisible();
  const button = merge.getByRole('button', { name: 'Merge', exact: true });
  await expect(button).toBeDisabled();
  await expect(merge.getByText('Not yet: 1 choice is still open.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('[aria-modal="true"]')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  const conflict = merge.getByRole('radiogroup', { name: /“Assess by phone” · Name/ });
  await expect(conflict.getByRole('radio')).toHaveCount(2);
  await expect(merge.getByText('Before: “Assess claim”')).toBeVisible();
  await expect(merge.getByRole('img', { name: /^Drawing/ })).toHaveCount(2);
  // By keyboard alone.
  await conflict.getByRole('radio', { name: '“Assess by phone”' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(conflict.getByRole('radio', { name: '“Assess with Li”' })).toBeChecked();
  await expect(merge.getByText(/nothing needs you\.$/)).toBeVisible();
  await merge.getByText('Taken without asking (2)').click();
  await expect(merge.getByRole('region', { name: /^From “from-li/ }).getByRole('listitem')).toContainText(
    'Pay at once',
  );
  await button.click();
  await expect(merge).toBeHidden();

  for (const name of ['Assess with Li', 'Pay at once', 'File the claim'])
    await expect(ada.node(new RegExp(`^User task ${name}`))).toBeVisible();
  await ada.undo();
  await expect(ada.node(/^User task Assess by phone/)).toBeVisible();
  await ada.redo();
  await expect(ada.node(/^User task Pay at once/)).toBeVisible();

  await ada.saveVersion('Together');
  await ada.showVersion('Together');
  const madeFrom = ada.versionDetails.locator('dd').filter({ has: page.getByRole('button') });
  await expect(
    madeFrom.getByRole('button', { name: 'Before merging “from-li.throughline.json”' }),
  ).toBeVisible();
  await expect(madeFrom.getByRole('button', { name: 'As in “from-li.throughline.json”' })).toBeVisible();
  await ada.close(ada.versions);
  await ada.saved();
  await page.reload();
  await ada.open('Insurance claim by phone');
  await expect(ada.node(/^User task Assess with Li/)).toBeVisible();
  await expect(ada.node(/^User task File the claim/)).toBeVisible();
});

test('a merge that is called off, or impossible, leaves everything as it was', async ({ page }, info) => {
  const app = await startApp(page);
  const file = info.outputPath('copy.throughline.json');
  await (await app.download('Save as Throughline file')).saveAs(file);
  await rename(app, /^User task Assess claim/, 'Assess by phone');
  await app.openFile(file);
  const copy = page.getByRole('dialog', { name: /^A copy of/ });
  await copy.getByRole('button', { name: 'Cancel' }).click();
  await expect(copy).toBeHidden();
  await app.openFile(file);
  await copy.getByRole('button', { name: /^Merge into/ }).click();
  const merge = page.getByRole('dialog', { name: /^Merge “copy/ });
  await expect(merge.getByText(/There is nothing to merge\.$/)).toBeVisible();
  await expect(merge.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
  await merge.getByRole('button', { name: 'Cancel' }).click();
  await expect(merge).toBeHidden();
  await expect(app.node(/^User task Assess by phone/)).toBeVisible();

  // A copy of the same service of which nothing is known.
  const stranger = { format: 'throughline', service: { id: '', name: 'Something else' } };
  const id = JSON.parse(await (await import('node:fs/promises')).readFile(file, 'utf8')).service.id;
  await app.openFile({
    name: 'other.throughline.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...stranger, service: { ...stranger.service, id }, lineage: [] })),
  });
  await copy.getByRole('button', { name: /^Merge into/ }).click();
  const unknown = page.getByRole('dialog', { name: /^Merge “other/ });
  await expect(unknown.getByText('Nothing is known that both come from')).toBeVisible();
  await unknown.getByRole('button', { name: 'Keep as a copy' }).click();
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue('Something else');
});

test('a variant is merged into the one the working copy stands on', async ({ page }) => {
  const app = await startApp(page);
  await app.saveVersion('As it is');
  await app.versions.getByRole('button', { name: 'New variant from here…' }).click();
  await app.versions.getByRole('button', { name: 'Begin the variant' }).click();
  await app.close(app.versions);
  await rename(app, /^User task Assess claim/, 'Assess by phone');
  await app.saveVersion('Phone only');
  await app.versions.getByRole('button', { name: 'Variant As-is' }).click();
  await page.getByRole('menuitem', { name: /^Switch/ }).click();
  await expect(app.node(/^User task Assess claim/)).toBeVisible();
  await rename(app, /^User task Initiate payment/, 'Pay at once');
  await app.bar.getByRole('button', { name: 'Versions' }).click();
  await app.versions.getByRole('button', { name: 'Variant To-be A' }).click();
  await page.getByRole('menuitem', { name: 'Merge into the current variant…' }).click();
  const merge = page.getByRole('dialog', { name: 'Merge “To-be A” into “Insurance claim by phone”' });
  await expect(merge.getByText('You changed different things. Nothing has to be chosen.')).toBeVisible();
  await merge.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(app.node(/^User task Assess by phone/)).toBeVisible();
  await expect(app.node(/^User task Pay at once/)).toBeVisible();
});
