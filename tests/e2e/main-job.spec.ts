import { minutesIn, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a newcomer runs the example, adds one person at the bottleneck and keeps both states', async ({
  page,
}) => {
  const app = await startApp(page);
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue('Insurance claim by phone');
  await expect(page.getByRole('region', { name: 'Welcome' })).toBeVisible();

  await app.run();
  const sentence = await app.headline.getByRole('paragraph').innerText();
  const role = /each time they need (.+?), \d/.exec(sentence)?.[1] ?? '';
  expect(sentence).toContain('of all waiting');
  const people = app.scenario.getByLabel(`People: ${role}`);
  const before = {
    wait: minutesIn(sentence),
    perCase: minutesIn(await app.number('Waiting per case').innerText()),
    people: Number(await people.inputValue()),
    cycle: await app.number('Cycle time, mean').innerText(),
  };
  // What the waits feel like stands on the map beside the process; nothing is guessed where nothing is simulated.
  await page.getByRole('tab', { name: 'A claim by phone' }).click();
  const emotion = page.getByRole('region', { name: 'Emotion', exact: true });
  await expect(emotion.getByRole('img', { name: /^Predicted at “Call with the outcome”/ })).toBeVisible({
    timeout: 20_000,
  });
  await expect(emotion.getByRole('img', { name: /^“Look for the number” is not predicted/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Process' }).click();
  await app.saveVersion('As-is');
  await app.close(app.versions);

  await app.scenario.getByRole('button', { name: `One person more: ${role}` }).click();
  await expect(people).toHaveValue(String(before.people + 1));
  // What was known before is not passed off as current.
  await expect(app.results.getByText('From before your change')).toBeVisible();
  await app.run();
  const waitNow = minutesIn(await app.number('Waiting per case').innerText());
  expect(waitNow).toBeLessThan(before.perCase * 0.8);
  const steps = await waitsOf(app, role);
  expect(Math.max(...steps)).toBeLessThan(before.wait);
  await expect(app.tile('Waiting per case').locator('[data-direction="better"]')).toBeVisible();
  const cycleNow = await app.number('Cycle time, mean').innerText();
  await app.saveVersion('One more person');
  await app.saved();

  await page.reload();
  await app.open('Insurance claim by phone');
  await app.bar.getByRole('button', { name: 'Versions' }).click();
  for (const [name, cycle] of [
    ['As-is', before.cycle],
    ['One more person', cycleNow],
  ] as const) {
    await app.showVersion(name);
    await expect
      .poll(async () => {
        const shown = /Cycle time (.*)/.exec((await app.versionDetails.textContent()) ?? '')?.[1] ?? '0 min';
        return Math.abs(minutesIn(shown) / minutesIn(cycle) - 1);
      })
      .toBeLessThan(0.02);
  }

  await app.versions.getByRole('checkbox', { name: 'Compare As-is' }).check();
  await app.versions.getByRole('checkbox', { name: 'Compare One more person' }).check();
  await app.versions.getByRole('button', { name: 'Compare', exact: true }).click();
  const comparison = page.getByRole('dialog', { name: 'Compare' });
  await expect(comparison.getByRole('region', { name: 'Parameters' })).toContainText(
    `People: ${before.people} → ${before.people + 1}`,
  );
  await comparison.getByRole('button', { name: 'Simulate both' }).click();
  const row = comparison.getByRole('row', { name: /^Waiting per case/ });
  await expect(row.getByRole('cell')).toHaveCount(3, { timeout: 40_000 });
  const cells = await row.getByRole('cell').allInnerTexts();
  expect(minutesIn(cells[0]!) / before.perCase).toBeCloseTo(1, 1);
  expect(minutesIn(cells[1]!) / waitNow).toBeCloseTo(1, 1);
  expect(cells[2]).toMatch(/^[−-]/);

  // Going back brings the old staffing, and one undo the new one.
  await app.close(comparison);
  await app.showVersion('As-is');
  await app.versionDetails.getByRole('button', { name: 'Go back to this' }).click();
  await expect(app.versions).toBeHidden();
  await app.mode('Simulate');
  await expect(people).toHaveValue(String(before.people));
  await app.undo();
  await expect(people).toHaveValue(String(before.people + 1));
});

test('the same seed gives the same numbers', async ({ page }) => {
  const app = await startApp(page);
  await app.run();
  const first = await app.number('Cycle time, mean').innerText();
  const seed = app.scenario.getByLabel('Random seed');
  await seed.fill('2');
  await seed.press('Enter');
  await app.run();
  expect(await app.number('Cycle time, mean').innerText()).not.toBe(first);
  await app.undo();
  await expect(seed).toHaveValue('1');
  await app.run();
  expect(await app.number('Cycle time, mean').innerText()).toBe(first);
});

test('a long run shows its progress and can be cancelled', async ({ page }) => {
  const app = await startApp(page);
  await app.mode('Simulate');
  const cases = app.scenario.getByLabel('Cases per replication');
  await cases.fill('1000000');
  await cases.press('Enter');
  await app.bar.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(app.scenario.getByRole('progressbar')).toBeVisible();
  await app.scenario.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.scenario.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
  await expect(app.scenario.getByRole('progressbar')).toBeHidden();
});

/** Mean waits at the steps of a role, as the table shows them. */
async function waitsOf(app: Awaited<ReturnType<typeof startApp>>, role: string): Promise<number[]> {
  await app.results.getByRole('tab', { name: 'Tables' }).click();
  const rows = app.results.getByRole('table', { name: 'Steps' }).getByRole('row').filter({ hasText: role });
  const waits = await rows.evaluateAll((all) => all.map((row) => row.querySelector('td')?.textContent ?? ''));
  await app.results.getByRole('tab', { name: 'Overview' }).click();
  expect(waits.length).toBeGreaterThan(0);
  return waits.map(minutesIn);
}
