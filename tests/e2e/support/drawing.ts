/**
 * Drawing with the pointer: palette, pad, names, flows, lanes.
 *
 *   await place(app, 'Start', { x: 200, y: 150 });
 *   await append(app, 'Task', 'Check claim');
 */
import { expect, type Locator } from '@playwright/test';
import { type App, escaped } from './app.ts';

/** Pixels from the left and upper edge of the canvas. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of something on the page. */
export async function middleOf(locator: Locator): Promise<Spot> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Not on the screen: ${locator}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses the pointer on one spot of the page and lets go at another. */
export async function drag({ page }: App, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Drags an entry of the palette onto the canvas. */
export async function place(app: App, entry: string | RegExp, at: Spot): Promise<void> {
  const surface = await app.surface.boundingBox();
  if (!surface) throw new Error('There is no canvas');
  const from = await middleOf(
    app.palette.getByRole('button', { name: entry, exact: typeof entry === 'string' }),
  );
  await drag(app, from, { x: surface.x + at.x, y: surface.y + at.y });
}

/** Names the node that is selected, where it stands. */
export async function nameIt(app: App, name: string): Promise<void> {
  const field = app.page.getByRole('main').getByRole('textbox', { name: 'Name', exact: true });
  if (!(await field.isVisible())) await app.page.keyboard.press('F2');
  await field.fill(name);
  await field.press('Enter');
  await expect(field).toBeHidden();
}

/** Appends the next step to the selected node through its pad, and names it. */
export async function append(app: App, kind: string | RegExp, name: string): Promise<void> {
  await app.pad.getByRole('button', { name: kind, exact: true }).click();
  await nameIt(app, name);
  await expect(
    app.surface.getByRole('group', { name: new RegExp(`^(?!Flow).* ${escaped(name)}(,|$)`) }),
  ).toBeVisible();
}

/** Draws a flow by dragging the handle of the pad from one node to another. */
export async function connect(app: App, from: Locator, to: Locator): Promise<void> {
  await from.click();
  const handle = app.pad.getByRole('button', { name: 'Drag to connect, click to choose from a list' });
  await drag(app, await middleOf(handle), await middleOf(to));
}

/** How many nodes and flows are on the screen. */
export async function counted(app: App): Promise<{ nodes: number; flows: number }> {
  const nodes = await app.surface.locator('.react-flow__node').count();
  return { nodes, flows: await app.surface.getByRole('group', { name: /^Flow from/ }).count() };
}
