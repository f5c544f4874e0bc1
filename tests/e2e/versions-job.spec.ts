import { readFile } from 'node:fs/promises';
import { startApp } from './support/app.ts';
import { place } from './support/drawing.ts';
import { expect, test } from './support/test.ts';

test('a team forks the insurance claim, changes two things, compares, corrects a pair, decides and takes the report along', async ({
  page,
}) => {
  test.slow();
  const app = await startApp(page);
  const { versions, versionDetails: details } = app;

  // As-is is kept, and a variant begins there.
  await app.saveVersion('As-is');
  await details.getByRole('button', { name: 'New variant from here…' }).click();
  await details.getByRole('button', { name: 'Begin the variant' }).click();
  await expect(versions.getByRole('button', { name: 'Variant To-be A' })).toContainText('you are here');
  await app.close(versions);

  // One step becomes another, drawn anew; one more person answers the phone.
  await app.node(/^User task Assess claim/).click();
  await page.keyboard.press('Delete');
  await expect(app.node(/^User task Assess claim/)).toBeHidden();
  await place(app, 'Task', { x: 700, y: 60 });
  await page.keyboard.press('F2');
  await page.keyboard.type('Look at photos');
  await page.keyboard.press('Enter');
  await expect(app.node(/^Task Look at photos/)).toBeVisible();
  await app.mode('Simulate');
  await app.scenario
    .getByRole('button', { name: /^One person more: / })
    .first()
    .click();
  await app.saveVersion('With photos');

  for (const name of ['As-is', 'With photos'])
    await versions.getByRole('checkbox', { name: `Compare ${name}`, exact: true }).check();
  await versions.getByRole('button', { name: 'Compare', exact: true }).click();
  const comparison = page.getByRole('dialog', { name: 'Compare' });
  const steps = comparison.getByRole('region', { name: 'Steps and flows' });
  await expect(comparison.getByRole('region', { name: 'Parameters' })).toContainText('People:');
  const added = steps.getByRole('button', { name: /^Look at photos element · added/ });
  await expect(added).toBeVisible();

  // The drawing cannot know that the one took the place of the other; the team does.
  await steps.getByRole('button', { name: /^Assess claim element · removed/ }).click();
  await steps.getByRole('combobox', { name: 'Not removed: afterwards it is' }).click();
  await page.getByRole('option', { name: 'Look at photos' }).click();
  await expect(added).toBeHidden();
  await expect(steps.getByRole('button', { name: /^Look at photos element · changed/ })).toContainText(
    'Name: “Assess claim” → “Look at photos”',
  );
  await expect(comparison.getByText('1 pair corrected by you.')).toBeVisible();

  const decision = comparison.getByRole('region', { name: 'Decision' });
  await decision.getByRole('radio', { name: 'With photos' }).check();
  await decision.getByRole('textbox', { name: 'Why' }).fill('Nobody waits for a visit.');
  await decision.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await decision.getByRole('button', { name: 'Save the decision' }).click();
  await expect(decision).toContainText('Nobody waits for a visit.');

  await comparison.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Report to print (HTML)' }).click(),
  ]);
  const report = await readFile(await download.path(), 'utf8');
  for (const told of [
    'Look at photos',
    '“Assess claim” and “Look at photos” are the same thing.',
    'Nobody waits for a visit.',
    'Ana',
  ])
    expect(report).toContain(told);

  // The decision stands where the next one looks for it.
  await app.close(comparison);
  await app.showVersion('With photos');
  await expect(details).toContainText('Chosen over “As-is”');
  await app.saved();
});
