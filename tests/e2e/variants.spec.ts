import { place } from './support/drawing.ts';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a variant is forked, changed, left and taken up again; approved, put aside, deleted and brought back', async ({
  page,
}) => {
  const app = await startApp(page);
  const { versions, versionDetails: details } = app;
  const variant = (name: string) => versions.getByRole('button', { name: `Variant ${name}` });
  const choose = async (name: string, entry: string) => {
    await variant(name).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  const open = async () => {
    await app.bar.getByRole('button', { name: 'Versions' }).click();
    await expect(versions).toBeVisible();
  };
  const offer = app.node(/^Task Offer by app/);

  // As-is, and a variant of it with one step more.
  await app.saveVersion('Today');
  await details.getByRole('button', { name: 'New variant from here…' }).click();
  await expect(details.getByLabel('Name of the new variant')).toHaveValue('To-be A');
  await details.getByRole('button', { name: 'Begin the variant' }).click();
  await expect(variant('To-be A')).toContainText('you are here');
  await app.close(versions);
  await place(app, 'Task', { x: 700, y: 60 });
  await page.keyboard.press('F2');
  await page.keyboard.type('Offer by app');
  await page.keyboard.press('Enter');
  await expect(offer).toBeVisible();
  await app.saveVersion('With an app');
  await app.close(versions);

  // One more edit, which is no version: it is kept when one leaves, and it is said.
  await offer.click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Offer by app or letter');
  await page.keyboard.press('Enter');
  await open();
  await choose('As-is', 'Switch to this variant');
  await expect(versions).toBeHidden();
  await expect(offer).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'so nothing is lost' })).toBeVisible();
  await open();
  await expect(variant('As-is')).toContainText('you are here');
  await expect(versions.getByRole('checkbox', { name: /^Compare Kept on/ })).toBeVisible();
  await choose('To-be A', 'Switch to this variant');
  await expect(app.node(/^Task Offer by app or letter/)).toBeVisible();
  // One undo takes back there, with the variant.
  await app.undo();
  await expect(offer).toBeHidden();
  await open();
  await expect(variant('As-is')).toContainText('you are here');

  // What is approved stays as it is; its variant can't be deleted.
  await app.showVersion('With an app');
  await details.getByRole('button', { name: 'Approve…' }).click();
  await details.getByLabel('Approved by').fill('Eva');
  await details.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(details).toContainText('Approved by Eva');
  await expect(details.getByRole('button', { name: 'Edit name and reason' })).toBeHidden();
  await expect(details.getByRole('button', { name: 'Delete', exact: true })).toBeDisabled();
  await variant('To-be A').click();
  await expect(page.getByRole('menuitem', { name: 'Delete with its versions' })).toBeDisabled();
  await page.keyboard.press('Escape');

  // Put aside, and shown again.
  await choose('To-be A', 'Put aside');
  await expect(app.version('With an app')).toBeHidden();
  await versions.getByRole('checkbox', { name: 'Show 1 put aside' }).check();
  await expect(app.version('With an app')).toBeVisible();
  await choose('To-be A', 'Take up again');

  // Deleted and brought back; the arrow keys go through the rows.
  await app.showVersion('Today');
  await details.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(app.version('Today')).toBeHidden();
  await versions.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(app.version('Today')).toBeVisible();
  await app.version('Today').getByRole('button').focus();
  await page.keyboard.press('Home');
  await expect(details.getByRole('heading', { name: 'Working copy' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(details.getByRole('heading', { name: 'Today' })).toBeVisible();
  await app.close(versions);
  await app.saved();

  await page.reload();
  await app.open('Insurance claim by phone');
  await open();
  await expect(variant('As-is')).toContainText('you are here');
  await app.showVersion('With an app');
  await expect(details).toContainText('Approved by Eva');
});
