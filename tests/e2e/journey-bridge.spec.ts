import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a map is proposed from the process, a binding leads to its step and back, and what is not bound is mended', async ({
  page,
}) => {
  const app = await startApp(page);
  await page.getByRole('button', { name: 'Journey map', exact: true }).click();
  await page.getByRole('menuitem', { name: 'From the process…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Journey map from a process' });
  await expect(dialog.getByText('3 touchpoints, bound to their steps')).toBeVisible();
  await expect(dialog.getByText('1 of them a moment of waiting')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make the map' }).click();
  const map = page.getByRole('tab', { name: 'Journey: Insurance claim' });
  await expect(map).toHaveAttribute('aria-selected', 'true');

  // From the step to the touchpoint, and back.
  await page.getByRole('tab', { name: 'Process' }).click();
  await app.node(/task Advise claimant/).click();
  const advise = '“Advise claimant on reimbursement”';
  await app.inspector
    .getByRole('button', { name: `Show ${advise} on the map “Journey: Insurance claim”` })
    .first()
    .click();
  await expect(map).toHaveAttribute('aria-selected', 'true');
  const binding = app.inspector.getByRole('group', { name: 'Happens in the process at' });
  await binding.getByRole('button', { name: `Show ${advise} in the process` }).click();
  await expect(app.node(/task Advise claimant/)).toBeInViewport();
  await expect(app.inspector.getByRole('textbox', { name: 'Name' })).toHaveValue(
    'Advise claimant on reimbursement',
  );

  // A touchpoint that loses its step is listed with the step, and is bound again from the list.
  await app.inspector
    .getByRole('button', { name: `Show ${advise} on the map “Journey: Insurance claim”` })
    .first()
    .click();
  await binding.getByRole('button', { name: `Unbind ${advise}` }).click();
  await app.command('What is not bound on the map');
  const list = page.getByRole('region', { name: 'Not bound', exact: true });
  const touchpoints = list.getByRole('region', { name: '1 touchpoint without a step' });
  await expect(list.getByRole('region', { name: /^1 step the customer notices/ })).toContainText(
    'The customer takes part',
  );
  await touchpoints.getByRole('button', { name: `Bind ${advise}` }).click();
  await touchpoints.getByRole('combobox', { name: 'Find a step' }).fill('advise');
  await page.keyboard.press('Enter');
  await expect(list.getByText(/Every touchpoint happens somewhere in the process/)).toBeVisible();

  // The same map as a service blueprint.
  await page.getByText('Blueprint', { exact: true }).click();
  const table = page.getByRole('grid');
  await expect(table.getByRole('rowheader', { name: /Backstage/ })).toBeAttached();
  await expect(table.getByRole('rowheader', { name: /Thoughts/ })).toHaveCount(0);
  await app.saved();
});
