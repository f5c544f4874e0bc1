import { type App, startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** A section is folded unless something in it is said already. */
const opened = async (app: App, title: string) => {
  const head = app.inspector.getByRole('button', { name: title, exact: true });
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
};
const assess = (app: App) => app.node(/^User task Assess claim/);
/** The way of rejected claims, from the table of all ways out of its gateway. */
const toRejection = async (app: App) => {
  await app.node(/^Exclusive gateway.* Accepted\?/).click();
  await app.inspector.getByRole('button', { name: 'no', exact: true }).click();
};
/** Nothing is selected: what is shown is the service. */
const toService = async (app: App) => {
  await app.surface.click({ position: { x: 60, y: 60 } });
  await expect(app.inspector.getByRole('heading', { name: 'Service', exact: true })).toBeVisible();
};

test('what a redesign needs to know of a step is entered, kept over a reload, and undone', async ({
  page,
}) => {
  const app = await startApp(page);
  const { inspector } = app;

  await assess(app).click();
  await inspector.getByLabel('Done by').selectOption('Several people together…');
  await inspector.getByLabel('Add a role…').selectOption('Call centre Sydney');
  await inspector.getByLabel('How many of Claims handlers').fill('2');

  await opened(app, 'Information');
  await inspector.getByLabel('Add: The step reads').selectOption('New…');
  await inspector.getByLabel('New entry in “The step reads”').fill('Claim form');
  await inspector.getByLabel('New entry in “The step reads”').press('Enter');
  await inspector.getByLabel('Add: The step writes').selectOption('Claim form');
  await inspector.getByRole('switch', { name: 'The customer takes part' }).click();

  await opened(app, 'Check');
  await inspector.getByLabel('Is something examined here?').selectOption('Yes, an approval');
  await inspector.getByLabel('What is examined').selectOption('Claim form');
  await inspector.getByLabel('What is turned down').fill('Claims without cover');
  await inspector.getByLabel('Where rejected cases go').selectOption('no → Claim rejected');
  await inspector.getByLabel('How often it rejects').fill('25');
  await expect(app.flow('Accepted?', 'Claim rejected')).toHaveAccessibleName(/25%/);

  await opened(app, 'Queue');
  await inspector.getByLabel('Priority').fill('3');
  await inspector.getByRole('switch', { name: 'Cases give up when it takes too long' }).click();
  await inspector.getByLabel('On average').last().fill('45');
  await inspector.getByLabel('Is work collected first?').selectOption('Until fixed times of the day');
  await inspector.getByLabel('Times of the day').fill('noon');
  await inspector.getByLabel('Times of the day').press('Enter');
  await expect(inspector.getByText('Write times like 9:00, 14:30.')).toBeVisible();
  await inspector.getByLabel('Times of the day').fill('14:30, 9');
  await inspector.getByLabel('Times of the day').press('Enter');
  await expect(inspector.getByLabel('Times of the day')).toHaveValue('09:00, 14:30');

  await opened(app, 'Limits for proposals');
  await inspector.getByRole('switch', { name: 'This step must stay' }).click();
  await inspector.getByLabel('Add: Never in the same hands as').selectOption('Close claim');
  await app.saved();

  await page.reload();
  await app.open('Insurance claim by phone');
  await assess(app).click();
  await expect(inspector.getByLabel('Done by')).toHaveValue('allOf');
  await expect(inspector.getByLabel('How many of Claims handlers')).toHaveValue('2');
  await expect(inspector.getByLabel('How many of Call centre Sydney')).toHaveValue('1');
  for (const list of ['The step reads', 'The step writes'])
    await expect(inspector.getByRole('list', { name: list })).toContainText('Claim form');
  await expect(inspector.getByLabel('What is turned down')).toHaveValue('Claims without cover');
  await expect(inspector.getByLabel('How often it rejects')).toHaveValue('25');
  await expect(inspector.getByLabel('Priority')).toHaveValue('3');
  await expect(inspector.getByLabel('On average').last()).toHaveValue('45');
  await expect(inspector.getByLabel('Times of the day')).toHaveValue('09:00, 14:30');
  await expect(inspector.getByRole('list', { name: 'Never in the same hands as' })).toContainText(
    'Close claim',
  );

  await app.undo();
  await expect(inspector.getByRole('list', { name: 'Never in the same hands as' })).toBeHidden();
});

test('attributes and segments are drawn up, asked about by a condition, and given arrivals', async ({
  page,
}) => {
  const app = await startApp(page);
  const { inspector, scenario } = app;

  await toService(app);
  await opened(app, 'What cases differ in');
  await inspector.getByRole('button', { name: 'Add: What cases differ in' }).click();
  await inspector.getByRole('textbox', { name: 'Name' }).last().fill('amount');
  await inspector.getByText('A number', { exact: true }).click();
  await expect(inspector.getByLabel('Usually')).toHaveValue('50');
  await opened(app, 'Customer segments');
  await inspector.getByRole('button', { name: 'Add: Customer segments' }).click();
  await inspector.getByRole('textbox', { name: 'Name' }).last().fill('Business');
  await inspector.getByLabel('Priority').fill('2');
  await inspector.getByRole('switch', { name: 'Has a due date of its own' }).click();
  await inspector.getByRole('switch', { name: 'Own values for “amount”' }).click();

  await toRejection(app);
  await opened(app, 'Condition');
  const condition = inspector.getByRole('textbox', { name: 'Condition' });
  await condition.fill('amout > 100');
  await expect(inspector.getByText(/“amout” is neither an attribute/)).toBeVisible();
  await condition.fill('amount > 100 and segment = "Business"');
  await expect(inspector.getByText(/Can’t be evaluated/)).toBeHidden();
  await condition.press('Enter');

  await app.mode('Simulate');
  const arrivals = scenario.getByRole('group', { name: 'Business at “Customer reports a claim”' });
  await arrivals.getByText('Steadily', { exact: true }).click();
  await arrivals.getByLabel('Time between two cases').fill('90');
  await arrivals.getByLabel('Time between two cases').press('Enter');
  await scenario.getByRole('button', { name: 'Enter what was measured' }).click();
  await scenario.getByLabel('Cycle time, on average').fill('2');
  await scenario.getByLabel('Cases a week').fill('3700');
  await expect(scenario.getByText('Both numbers are needed before they count.')).toBeHidden();
  await app.saved();

  await page.reload();
  await app.open('Insurance claim by phone');
  await app.mode('Simulate');
  await expect(arrivals.getByLabel('Time between two cases')).toHaveValue('90');
  await expect(scenario.getByLabel('Cases a week')).toHaveValue('3700');
  await app.mode('Design');
  await toRejection(app);
  await expect(condition).toHaveValue('amount > 100 and segment = "Business"');
  await toService(app);
  await inspector.getByRole('button', { name: /^Business/ }).click();
  await expect(inspector.getByLabel('Priority')).toHaveValue('2');
  await inspector.getByRole('button', { name: 'Remove “Business”' }).click();
  await app.mode('Simulate');
  await expect(arrivals).toBeHidden();
});

test('a value that gets another name is asked about by that name, and undo gives back both', async ({
  page,
}) => {
  const app = await startApp(page);
  const { inspector } = app;
  const word = (n: number) => inspector.getByRole('textbox', { name: `Value ${n}` });

  await toService(app);
  await opened(app, 'What cases differ in');
  await inspector.getByRole('button', { name: 'Add: What cases differ in' }).click();
  await inspector.getByRole('textbox', { name: 'Name' }).last().fill('channel');
  await word(1).fill('phone');
  await word(2).fill('web');
  await word(2).press('Enter');

  await toRejection(app);
  await opened(app, 'Condition');
  const condition = inspector.getByRole('textbox', { name: 'Condition' });
  await condition.fill('channel = "phone"');
  await condition.press('Enter');

  await toService(app);
  await inspector.getByRole('button', { name: /^channel/ }).click();
  await word(1).fill('web');
  await word(1).press('Enter');
  await expect(inspector.getByText('The name “web” is already taken.')).toBeVisible();
  await word(1).fill('call');
  await word(1).press('Enter');
  await toRejection(app);
  await expect(condition).toHaveValue('channel = "call"');
  await app.undo();
  await expect(condition).toHaveValue('channel = "phone"');
});
