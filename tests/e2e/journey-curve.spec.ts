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
  await sheets.getByRole('tab').nth(1).click();
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
  await sheets.getByRole('tab').nth(1).click();
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
  // Who answers the phone shares nobody with the quality team, and comes before it.
  await expect(panel.getByRole('listitem').filter({ hasText: 'Exactly the same numbers' })).not.toHaveCount(0);
});
