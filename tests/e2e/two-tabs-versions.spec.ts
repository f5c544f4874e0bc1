import { appOn, startApp } from './support/app.ts';
import { place } from './support/drawing.ts';
import { expect, test } from './support/test.ts';

test('a tab that only looks on follows what another does with versions and variants, and loses nothing of it', async ({
  page,
  context,
}) => {
  const writer = await startApp(page);
  const offer = /^Task Offer by app/;
  await writer.saveVersion('Today');
  await writer.versionDetails.getByRole('button', { name: 'New variant from here…' }).click();
  await writer.versionDetails.getByRole('button', { name: 'Begin the variant' }).click();
  await expect(writer.versions.getByRole('button', { name: 'Variant To-be A' })).toContainText(
    'you are here',
  );
  await writer.close(writer.versions);
  await place(writer, 'Task', { x: 700, y: 60 });
  await page.keyboard.press('F2');
  await page.keyboard.type('Offer by app');
  await page.keyboard.press('Enter');
  await writer.saveVersion('With an app');
  await writer.saved();

  const reader = appOn(await context.newPage());
  await reader.page.goto('./');
  await reader.open('Insurance claim by phone');
  await expect(reader.bar.getByText('View only: open for editing in another tab')).toBeVisible();
  await reader.bar.getByRole('button', { name: 'Versions' }).click();
  await reader.showVersion('With an app');

  // Approved in one tab, and so it is in the panel that is open in the other.
  await writer.showVersion('With an app');
  await writer.versionDetails.getByRole('button', { name: 'Approve…' }).click();
  await writer.versionDetails.getByLabel('Approved by').fill('Eva');
  await writer.versionDetails.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(reader.versionDetails).toContainText('Approved by Eva');
  await expect(reader.version('With an app')).toContainText('Approved');

  // Another variant in one tab: the other shows it, and where it stands.
  await writer.versions.getByRole('button', { name: 'Variant As-is' }).click();
  await page.getByRole('menuitem', { name: 'Switch to this variant' }).click();
  await expect(writer.versions).toBeHidden();
  await expect(reader.versions.getByRole('button', { name: 'Variant As-is' })).toContainText('you are here');
  await reader.close(reader.versions);
  await expect(reader.node(offer)).toBeHidden();

  // Undone there: content and variant come back together here.
  await writer.undo();
  await expect(reader.node(offer)).toBeVisible();
  await reader.bar.getByRole('button', { name: 'Versions' }).click();
  await expect(reader.versions.getByRole('button', { name: 'Variant To-be A' })).toContainText(
    'you are here',
  );

  // The one that looked on takes over and finds all of it.
  await writer.saved();
  await page.close();
  await reader.close(reader.versions);
  await reader.saved();
  await reader.bar.getByRole('button', { name: 'Versions' }).click();
  await reader.versions.getByRole('button', { name: 'Variant As-is' }).click();
  await reader.page.getByRole('menuitem', { name: 'Switch to this variant' }).click();
  await expect(reader.node(offer)).toBeHidden();
  await reader.saved();
});
