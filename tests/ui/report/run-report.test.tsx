// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { records } from '#core/base';
import type { SegmentId, Service } from '#core/model';
import { RunReport } from '#ui/report';
import { finishedRun, insuranceClaim } from '../simulation/finished-run.ts';
import { stage } from '../simulation/stage.tsx';

const service = insuranceClaim();

it('puts the run on one sheet: sentence, numbers, picture, inputs, and how it was made', async () => {
  const run = finishedRun(service);
  await stage(<RunReport onClose={() => {}} />, { service, run: { run, status: 'done' } });
  const sheet = within(await screen.findByRole('dialog', { name: 'Run report' }));
  expect(sheet.getByRole('heading', { level: 1 }).textContent).toBe('Insurance claim by phone');
  expect(sheet.getByRole('group', { name: 'Where the time is lost' }).textContent).toMatch(/Cases wait/);
  expect(sheet.getByRole('img', { name: 'Drawing of “Insurance claim by phone”' })).toBeTruthy();
  expect(sheet.getByRole('row', { name: /Claims handlers 5 people Always on duty/ })).toBeTruthy();
  expect(sheet.getByText(/4 replications, seed 1/)).toBeTruthy();
  expect(sheet.getByText(/has not been checked against reality/)).toBeTruthy();
});

it('has a table of segments where cases come from some, and nothing to press in it', async () => {
  const [scenario] = records(service.scenarios);
  const business = {
    id: 'business' as SegmentId,
    name: 'Business',
    priority: 0,
    dueWithin: null,
    attributes: {},
  };
  const mixed = {
    ...service,
    segments: { business: { ...business, stream: 900 } },
    scenarios: { [scenario!.id]: { ...scenario!, segmentArrivals: { business: scenario!.arrivals } } },
  } as unknown as Service;
  const run = finishedRun(mixed);
  await stage(<RunReport onClose={() => {}} />, { service: mixed, run: { run, status: 'done' } });
  const table = within(await screen.findByRole('table', { name: 'Segments' }));
  expect(table.getByRole('rowheader', { name: /^Business/ })).toBeTruthy();
  expect(table.getByRole('columnheader', { name: 'Cycle time, mean' })).toBeTruthy();
  expect(table.queryByRole('button')).toBeNull();
});

it('has no table of segments without any', async () => {
  const run = finishedRun(service);
  await stage(<RunReport onClose={() => {}} />, { service, run: { run, status: 'done' } });
  await screen.findByRole('row', { name: /Claims handlers/ });
  expect(screen.queryByRole('table', { name: 'Segments' })).toBeNull();
});

it('has nothing to print before the first run', async () => {
  await stage(<RunReport onClose={() => {}} />, { service });
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Print' })).disabled).toBe(true);
});
