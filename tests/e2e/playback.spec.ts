import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('play-back plays, pauses, scrubs and goes back to the beginning', async ({ page }) => {
  const app = await startApp(page);
  await app.mode('Simulate');
  await app.scenario.getByRole('button', { name: 'Play back' }).click();
  const bar = page.getByRole('region', { name: 'Play-back' });
  const time = bar.getByRole('slider', { name: 'Time of the run' });
  await expect(time).toBeVisible({ timeout: 20_000 });
  const now = async () => Number(await time.inputValue());
  const start = Number(await time.getAttribute('min'));
  await expect.poll(now).toBeCloseTo(start, 6);

  await bar.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(now).toBeGreaterThan(start + 0.01);
  await bar.getByRole('button', { name: 'Pause' }).click();
  await expect(bar.getByRole('button', { name: 'Play', exact: true })).toBeVisible();

  const box = (await time.boundingBox())!;
  await time.click({ position: { x: box.width / 2, y: box.height / 2 } });
  const end = Number(await time.getAttribute('max'));
  expect(Math.abs((await now()) - (start + end) / 2)).toBeLessThan((end - start) * 0.05);
  // Half way through the day cases are under way: the bar counts them, the canvas draws them.
  await expect(bar.getByText(/[1-9]\d* cases? under way/)).toBeVisible();
  const midway = await bar.locator('output').innerText();

  const speed = bar.getByRole('combobox', { name: 'Speed' });
  await speed.selectOption({ index: 5 });
  await bar.getByRole('button', { name: 'From the beginning' }).click();
  await expect.poll(now).toBeCloseTo(start, 6);
  await expect(bar.locator('output')).not.toHaveText(midway);
  await bar.getByRole('button', { name: 'Close play-back' }).click();
  await expect(bar).toBeHidden();
});

test('tokens are drawn while a case is under way', async ({ page }) => {
  const app = await startApp(page);
  await app.mode('Simulate');
  await app.scenario.getByRole('button', { name: 'Play back' }).click();
  const bar = page.getByRole('region', { name: 'Play-back' });
  const time = bar.getByRole('slider', { name: 'Time of the run' });
  await expect(time).toBeVisible({ timeout: 20_000 });
  const empty = await app.surface.screenshot();
  const box = (await time.boundingBox())!;
  await time.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(bar.getByText(/[1-9]\d* cases? under way/)).toBeVisible();
  await expect.poll(async () => (await app.surface.screenshot()).equals(empty)).toBe(false);
});
