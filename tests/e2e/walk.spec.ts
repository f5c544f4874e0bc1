import type { Page } from '@playwright/test';
import { type App, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** The panel of the walk, and what a person does in it. */
function walkOn(page: Page) {
  const panel = page.getByRole('complementary').last();
  return {
    panel,
    next: panel.getByRole('region', { name: 'What happens next' }),
    over: panel.getByText(/^The case has reached its end/),
    story: panel.getByRole('listitem'),
    notes: panel.getByRole('list', { name: 'Observations and issues' }),
    eyes: (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`) }),
    finish: panel.getByRole('button', { name: 'Finish the step' }),
  };
}

const begin = async (app: App, eyes: string) => {
  await app.mode('Simulate');
  await app.scenario.getByRole('button', { name: 'Walk through' }).click();
  const walk = walkOn(app.page);
  await walk.eyes(eyes).click();
  await expect(walk.panel.getByText(/^Times: 2,000 simulated cases/)).toBeVisible({ timeout: 20_000 });
  return walk;
};

test('one case is walked to its end, choosing at the gateways', async ({ page }) => {
  const app = await startApp(page);
  const walk = await begin(app, 'The case, step by step');
  const wanted = [/^Sydney/, /^yes/, /^yes/, /^yes/];
  let chosen = 0;
  for (let step = 0; step < 30 && !(await walk.over.isVisible()); step += 1) {
    const said = await walk.panel.innerText();
    if (await walk.finish.first().isVisible()) await walk.finish.first().click();
    else {
      await walk.next.getByRole('button', { name: wanted[chosen]! }).click();
      chosen += 1;
    }
    await expect(walk.panel).not.toHaveText(said, { useInnerText: true });
  }
  await expect(walk.over).toBeVisible();
  expect(chosen).toBe(wanted.length);
  await expect(walk.story.first()).toContainText('ends here');
  await expect(walk.panel.getByText('From beginning to end')).toBeVisible();

  await walk.panel.getByRole('button', { name: 'One step back' }).click();
  await expect(walk.over).toBeHidden();
  await walk.panel.getByRole('button', { name: 'Start again' }).click();
  await expect(walk.story).toHaveCount(1);
  await walk.panel.getByRole('button', { name: 'End the walk' }).click();
  await expect(app.results.getByRole('heading', { name: 'Results' })).toBeVisible();
});

test('a case is walked as the customer, and an issue noted that Improve finds again', async ({ page }) => {
  const app = await startApp(page);
  const walk = await begin(app, 'The customer');
  await walk.next.getByRole('button', { name: /^Sydney/ }).click();
  await expect(walk.next.getByRole('heading', { name: 'Check information' })).toBeVisible();
  await walk.finish.click();
  await walk.next.getByRole('button', { name: /^yes → Register claim/ }).click();
  // What the office does in between is not the customer's to do.
  await walk.next.getByRole('button', { name: /^yes → Assess claim/ }).click();
  await walk.next.getByRole('button', { name: /^yes → Initiate payment/ }).click();
  await expect(walk.story.first()).toContainText(/Accepted\?.*80% of the cases/);
  await expect(walk.next.getByRole('heading', { name: 'Advise claimant on reimbursement' })).toBeVisible();
  await expect(walk.next).toContainText(/You have been waiting for [\d.]+ h\. Half of the \d+ customers/);
  await expect(walk.panel.getByText(/^Behind the scenes, /).first()).toBeVisible();

  await walk.next.getByRole('button', { name: /^Note something at/ }).click();
  await page.getByRole('textbox', { name: 'What did you notice?' }).fill('Nobody called in all that time');
  await walk.next.getByRole('button', { name: 'Keep the note' }).click();
  await expect(walk.notes).toContainText('Nobody called in all that time');
  await app.undo();
  await expect(walk.notes).toHaveCount(0);
  await app.redo();
  await expect(walk.notes).toHaveCount(1);
  await expect(app.node(/^User task Advise claimant.*1 note/)).toBeVisible();
  await walk.finish.click();
  await expect(walk.over).toBeVisible();
  await app.saved();

  await page.reload();
  await app.open('Insurance claim by phone');
  await app.run();
  await app.mode('Improve');
  const noted = page.getByRole('region', { name: 'Noted on a walk' });
  await expect(noted.getByRole('article')).toContainText(
    'Noted through the eyes of the customer at “Advise claimant on reimbursement”: Nobody called in all that time',
  );
});

test('as a member of staff one sees what comes in, what lies before it and who is next', async ({ page }) => {
  const app = await startApp(page);
  const walk = await begin(app, 'Claims handlers');
  await walk.panel.getByRole('switch', { name: 'Decide as most cases go' }).check();
  await expect(walk.next.getByRole('heading', { name: 'Determine likelihood of claim' })).toBeVisible();
  await expect(walk.next).toContainText(/It reaches you [\d.]+ min after the case came in/);
  await expect(walk.next).toContainText(/\d+ other pieces of work are waiting for you already/);
  await expect(walk.next).toContainText(/It lies here for [\d.]+ min until somebody takes it up/);
  await walk.panel.getByRole('button', { name: 'Change', exact: true }).click();
  await walk.eyes('Call centre Sydney').click();
  await walk.finish.click();
  await walk.finish.click();
  await expect(
    walk.panel.getByText('handed on to Claims handlers: Determine likelihood of claim'),
  ).toBeVisible();
  await expect(walk.panel.getByText(/without coming to you again/)).toBeVisible();
});

test('the whole walk by keyboard alone, from the commands to the finding', async ({ page }) => {
  const app = await startApp(page);
  await page.mouse.move(-1, -1);
  const press = (keys: string) => page.keyboard.press(keys);
  await app.command('Walk through as the customer');
  const walk = walkOn(page);
  // The arrows go on, back and from way to way.
  await expect(walk.next.getByRole('button', { name: /^Sydney/ })).toBeFocused();
  await press('ArrowDown');
  await expect(walk.next.getByRole('button', { name: /^Brisbane/ })).toBeFocused();
  await press('ArrowRight');
  await expect(walk.finish).toBeFocused();
  await press('ArrowLeft');
  await expect(walk.next.getByRole('button', { name: /^Sydney/ })).toBeFocused();
  await press('Enter');
  await expect(walk.next.getByRole('heading', { name: 'Check information' })).toBeVisible();
  await expect(walk.finish).toBeFocused();

  await press('Tab');
  await expect(
    walk.next.getByRole('button', { name: /^Note something at “Check information”/ }),
  ).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'What did you notice?' })).toBeFocused();
  await page.keyboard.type('Asked for the policy number twice');
  await press('Enter');
  await expect(walk.notes).toContainText('Asked for the policy number twice');
  await expect(walk.next.getByRole('button', { name: /^Note something at/ })).toBeFocused();
  await press('ArrowRight');
  for (let step = 0; step < 10 && !(await walk.over.isVisible()); step += 1) {
    const said = await walk.panel.innerText();
    await press('ArrowRight');
    await expect(walk.panel).not.toHaveText(said, { useInnerText: true });
  }
  await expect(walk.over).toBeVisible();
  await press('Escape');
  await press('Alt+3');
  // It stands there before any run, and beside what a run shows.
  const noted = page.getByRole('region', { name: 'Noted on a walk' });
  await expect(noted.getByRole('article')).toContainText('Asked for the policy number twice');
  await press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Where cases wait' })).toBeVisible({ timeout: 40_000 });
  await expect(noted.getByRole('article')).toContainText('Asked for the policy number twice');
});

test('it says in which steps the customer takes part, and lets one say so', async ({ page }) => {
  const app = await startApp(page);
  await app.mode('Simulate');
  await app.scenario.getByRole('button', { name: 'Walk through' }).click();
  const walk = walkOn(page);
  await walk.panel.getByText('Where the customer takes part').click();
  await walk.panel.getByRole('checkbox', { name: 'Check information' }).first().uncheck();
  await walk.eyes('The customer').click();
  await walk.next.getByRole('button', { name: /^Sydney/ }).click();
  await expect(walk.next.getByRole('heading', { name: 'Sufficient?' })).toBeVisible();
});
