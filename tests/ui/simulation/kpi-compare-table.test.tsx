// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { KpiCompareTable } from '#ui/simulation';
import { finishedRun, insuranceClaim, staffed } from './finished-run.ts';
import { stage } from './stage.tsx';

const service = insuranceClaim();

it('says what differs between two runs, and what does not', async () => {
  const a = { name: 'As is', outcome: finishedRun(staffed(service, 'role_office', 3)).outcome };
  const b = { name: 'Two more', outcome: finishedRun(service).outcome };
  await stage(<KpiCompareTable a={a} b={b} />, { service });
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  const row = (name: RegExp) => rows.find((each) => name.test(each.textContent ?? ''));
  expect(row(/^Waiting per case/)?.lastElementChild?.textContent).toMatch(/^−[\d.]+ (min|h) ± /);
  expect(row(/^Cost per case/)?.lastElementChild?.textContent).toBe('no difference shown');
  expect(row(/^How busy: Claims handlers/)?.textContent).toMatch(/3 → 5 people/);
});

it('says that a version was not run', async () => {
  const b = { name: 'B', outcome: finishedRun(service).outcome };
  await stage(<KpiCompareTable a={{ name: 'A', outcome: null }} b={b} />, { service });
  const row = (await screen.findByRole('rowheader', { name: 'Cycle time, mean' })).closest('tr');
  expect(row?.cells[1]?.textContent).toBe('not run');
  expect(row?.cells[3]?.textContent).toBe('');
});
