import type { Page } from '@playwright/test';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** The emotion lane of the open map, and what is told of it. */
function curveOn(page: Page) {
  const lane = page.getByRole('region', { name: 'Emotion', exact: true });
  return {
    lane,
    predicted: (name: string) => lane.getByRole('img', { name: new RegExp(`^Predicted at “${name}”`) }),
    unpredicted: (name: string) => lane.getByRole('img', { name: new RegExp(`^“${name}” is not predicted`) }),
    moved: (name: string) => lane.getByRole('img', { name: new RegExp(`^“${name}” moved by`) }),
    assumed: (name: string) => lane.getByRole('slider', { name: new RegExp(`^Assumed at “${name}”`) }),
  };
}

test('staff changed in the process moves the predicted curve; what is bound to nothing stays grey', async ({
  page,
}) => {
  const app = await startApp(page);
  await page.getByRole('button', { name: 'Complaint handling' }).first().click();
  const sheets = page.getByRole('tablist', { name: 'Sheets' });
  await sheets.getByRole('tab', { name: 'A customer complains' }).click();
  const curve = curveOn(page);
  const answer = curve.predicted('Call from the quality team');
  await expect(answer).toBeVisible({ timeout: 20_000 });
  const before = await answer.getAttribute('aria-label');
  await expect(curve.unpredicted('Look for whom to call')).toHaveAttribute('aria-label', /bound to no step/);

  // What the team assumes is moved in halves, and the prediction starts from it.
  const slider = curve.assumed('Call from the quality team');
  const level = Number(await slider.getAttribute('aria-valuenow'));
  await slider.focus();
  await page.keyboard.press('ArrowUp');
  await expect(slider).toHaveAttribute('aria-valuenow', String(level + 0.5));
  await expect(answer).not.toHaveAttribute('aria-label', before ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(answer).toHaveAttribute('aria-label', before ?? '');

  await sheets.getByRole('tab', { name: 'Process' }).click();
  await app.inspector.getByRole('button', { name: /^Quality team/ }).click();
  await app.inspector.getByRole('textbox', { name: 'How many', exact: true }).fill('3');
  await sheets.getByRole('tab', { name: 'A customer complains' }).click();
  await expect(curve.moved('Call from the quality team')).toHaveAttribute(
    'aria-label',
    /−.*people or hours of Quality team/,
    { timeout: 20_000 },
  );
  await expect(curve.unpredicted('Look for whom to call')).toBeVisible();

  await page.getByRole('button', { name: 'Emotion curve' }).click();
  const panel = page.getByRole('region', { name: 'Emotion curve' });
  await panel.getByRole('tab', { name: 'What moved' }).click();
  const told = (name: string) => panel.getByRole('listitem').filter({ hasText: name });
  await expect(told('Call from the quality team')).toContainText('the people or hours of Quality team');
  await expect(told('Look for whom to call')).toContainText(/Not predicted: it is bound to no step/);
  await expect(told('Call with the solution')).toContainText('but what is felt here stays the same');
});

test('the state before a change lies beside the state after it, as a curve in grey and while presenting', async ({
  page,
}) => {
  test.slow();
  const app = await startApp(page);
  await page.getByRole('button', { name: 'Phone repair' }).first().click();
  const sheets = page.getByRole('tablist', { name: 'Sheets' });
  await sheets.getByRole('tab', { name: 'A broken phone' }).click();
  const curve = curveOn(page);
  await expect(curve.predicted('Wait in the shop')).toBeVisible({ timeout: 20_000 });

  // Two personas are told apart by colour, and each point by name.
  await page.getByRole('button', { name: 'Whose curves are shown' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Ken/ }).click();
  await page.keyboard.press('Escape');
  const colours = await curve
    .assumed('Wait in the shop')
    .evaluateAll((points) => points.map((point) => getComputedStyle(point).borderTopColor));
  expect(new Set(colours).size).toBe(2);

  // However far away the map is, the key of its curves stays as large as a finger needs it.
  const view = page.getByRole('toolbar', { name: 'View', exact: true });
  await view.getByRole('button', { name: 'Dense' }).click();
  for (let turn = 0; turn < 4; turn += 1) await view.getByRole('button', { name: 'Zoom out' }).click();
  const key = page.getByRole('toolbar', { name: 'What the lines mean' });
  for (const button of await key.getByRole('button').all()) {
    const { width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  const line = key.getByRole('button', { name: 'Predicted' });
  await line.click();
  await expect(curve.predicted('Wait in the shop')).toHaveCount(0);
  await line.click();
  await view.getByRole('button', { name: 'Fit everything' }).click();

  const present = async () => {
    await app.fileMenu('Present the map');
    return page.getByRole('dialog', { name: 'Presentation of A broken phone' });
  };
  const blank = await present();
  await blank.getByRole('button', { name: 'Before and after' }).click();
  await expect(blank.getByText(/Nothing to compare with yet/)).toBeVisible();
  await page.keyboard.press('Escape');

  await sheets.getByRole('tab', { name: 'Process' }).click();
  await app.inspector.getByRole('button', { name: /^Solvers, complex/ }).click();
  await app.inspector.getByRole('textbox', { name: 'How many', exact: true }).fill('2');
  await sheets.getByRole('tab', { name: 'A broken phone' }).click();
  await expect(curve.moved('Wait in the shop')).toHaveAttribute('aria-label', /−.*Solvers, complex/, {
    timeout: 20_000,
  });
  await page.getByRole('button', { name: 'Emotion curve' }).click();
  const panel = page.getByRole('region', { name: 'Emotion curve' });
  await panel.getByRole('tab', { name: 'What moved' }).click();
  const told = (name: string) => panel.getByRole('listitem').filter({ hasText: name });
  await expect(panel.getByRole('listitem').filter({ hasText: /^0At the counter/ })).toContainText(
    'Exactly the same numbers',
  );
  await expect(told('Look up prices')).toContainText('Not predicted: it is bound to no step');
  await page.keyboard.press('Escape');

  const screen = await present();
  await screen.getByRole('button', { name: 'Before and after' }).click();
  await expect(screen.getByRole('img', { name: 'The whole journey: Before the change' })).toBeVisible();
  const after = screen.getByRole('img', { name: 'The whole journey: After the change' });
  const slider = screen.getByRole('slider', { name: /the state before the change/ });
  await expect(slider).toHaveAttribute('aria-valuenow', '50');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuenow', '49');
  const box = (await after.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.49, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + 100, { steps: 3 });
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuenow', '80');
  // A clicker turns the page though the slider has the focus; a stage fills the screen, in print to be read from the back.
  await slider.focus();
  await page.keyboard.press('PageDown');
  await expect(screen.getByRole('heading', { name: 'Handing it in' })).toBeVisible();
  await expect(screen.getByText(/of \d+ lanes, large enough for the back of the room/)).toBeVisible();
  const stage = (await screen.getByRole('img').last().boundingBox())!;
  expect(stage.width).toBeGreaterThan(0.9 * page.viewportSize()!.width);
  await screen.getByRole('button', { name: 'Large print' }).click();
  await expect(screen.getByText(/large enough for the back of the room/)).toHaveCount(0);
});
