import { startApp } from './support/app.ts';
import { arrowTo, tabTo } from './support/keys.ts';
import { expect, test } from './support/test.ts';

test('the whole job by keyboard: draw, set a duration, run, read, save a version', async ({ page }) => {
  const app = await startApp(page);
  // Nothing here may be clicked.
  await page.mouse.move(-1, -1);
  const press = (keys: string) => page.keyboard.press(keys);

  await tabTo(page, app.bar.getByRole('button', { name: 'Library' }), { max: 60 });
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Your services' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'New service', exact: true }));
  await press('Enter');
  await expect(app.surface).toBeVisible();

  await tabTo(page, app.palette.getByRole('button', { name: 'Start', exact: true }));
  await press('Enter');
  await expect(app.node(/^Start Unnamed/)).toBeFocused();
  await page.keyboard.type('Call comes in');
  await press('Enter');
  await expect(app.node(/^Start Call comes in/)).toBeFocused();

  for (const [entry, name] of [
    ['Task', 'Take the call'],
    ['End', 'Helped'],
  ] as const) {
    await press('Shift+Enter');
    const item = page.getByRole('menuitem', { name: entry, exact: true });
    await expect(item).toBeVisible();
    await arrowTo(page, item);
    await press('Enter');
    const field = page.getByRole('main').getByRole('textbox', { name: 'Name', exact: true });
    await expect(field).toBeFocused();
    await page.keyboard.type(name);
    await press('Enter');
  }
  await expect(app.flow('Call comes in', 'Take the call')).toBeVisible();
  await expect(app.flow('Take the call', 'Helped')).toBeVisible();

  // Along the flow back to the step, and from there into its properties.
  await press('ArrowLeft');
  await press('ArrowLeft');
  if (!(await app.node(/^Task Take the call/).evaluate((node) => node === document.activeElement)))
    await press('ArrowRight');
  await expect(app.node(/^Task Take the call/)).toBeFocused();
  // Past the sheets to the properties.
  await press('F6');
  await press('F6');
  await expect(app.inspector.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await tabTo(page, app.inspector.getByLabel('Time', { exact: true }));
  await press('Control+a');
  await page.keyboard.type('7');
  await expect(app.inspector.getByText('Always 7 min.')).toBeVisible();

  await press('Shift+F6');
  await press('Shift+F6');
  await expect(app.node(/^Task Take the call/)).toBeFocused();
  await press('Control+Enter');
  await app.ran();
  await expect(app.headline.getByRole('paragraph')).not.toHaveText('');

  await press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Save a version' });
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await press('Control+a');
  await page.keyboard.type('By keyboard');
  await press('Enter');
  await expect(app.version('By keyboard')).toBeVisible();
  await tabTo(page, app.versions.getByRole('button', { name: /^Working copy/ }));
  await press('ArrowDown');
  await expect(app.versionDetails.getByRole('heading', { name: 'By keyboard' })).toBeVisible();
  await expect(app.versionDetails).toContainText('Cycle time');
  await press('Escape');
  await expect(app.versions).toBeHidden();
  await app.saved();
});

test('a dialogue keeps the keyboard, and gives it back where it was', async ({ page }) => {
  const app = await startApp(page);
  const versions = app.bar.getByRole('button', { name: 'Versions' });
  await versions.focus();
  await page.keyboard.press('Enter');
  await expect(app.versions).toBeVisible();
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('Tab');
    expect(await app.versions.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(versions).toBeFocused();
});

test('elements are moved, connected, renamed and deleted by keyboard', async ({ page }) => {
  const app = await startApp(page);
  await app.surface.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+k');
  // Enter alone chooses nothing.
  const commands = page.getByRole('combobox', { name: 'Type a command or the name of a step' });
  await expect(commands).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(commands).toBeVisible();
  await page.keyboard.type('Assess claim');
  await page.keyboard.press('Enter');
  const node = app.node(/^User task Assess claim/);
  await expect(node).toHaveClass(/selected/);
  await node.focus();
  const undo = app.bar.getByRole('button', { name: /^Undo/ });
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  await expect(undo).toHaveAccessibleName('Undo: Move');
  // Presses that follow each other are one step.
  await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();

  await page.keyboard.press('Alt+Enter');
  const target = page.getByRole('combobox', { name: 'Target' });
  await expect(target).toBeFocused();
  await page.keyboard.type('Close claim');
  await page.keyboard.press('Enter');
  await expect(app.flow('Assess claim', 'Close claim')).toBeVisible();
  await expect(app.node(/^User task Close claim/)).toBeFocused();

  await page.keyboard.press('Shift+F10');
  const remove = page.getByRole('menuitem', { name: /^Delete/ });
  await arrowTo(page, remove);
  await page.keyboard.press('Enter');
  await expect(app.node(/^User task Close claim/)).toBeHidden();
});
