import { expect, test } from 'vitest';
import { withChanges } from '#core/analysis';
import { serviceOf } from '../session-fixture.ts';
import { openExample } from './example-tab.ts';

const stateOf = ({ advisor }: Awaited<ReturnType<typeof openExample>>) => advisor.staffing.getState();

test('a search ends with a front whose points can be carried out', async () => {
  const tab = await openExample();
  await stateOf(tab).start();
  const { status, front, roles, tried } = stateOf(tab);
  expect(status).toBe('done');
  expect(roles.map(({ least }) => least)).toEqual([2, 2, 5]);
  expect(tried).toBeGreaterThan(front.length);
  expect(front.filter(({ onFront }) => onFront).length).toBeGreaterThan(2);
  expect(front.map(({ cost }) => cost)).toEqual(front.map(({ cost }) => cost).toSorted((a, b) => a - b));
  for (const { change } of front) expect(withChanges(serviceOf(tab), [change])).not.toBeNull();
});

test('limits that are set in the document hold, and make the front stale when they change', async () => {
  const tab = await openExample();
  const { edit } = tab.session.workspace.getState();
  edit('setRole', { id: 'role_office' as never, change: { maximumCapacity: 6 } });
  edit('setProfile', { change: { staffBudget: 80_000 } });
  await stateOf(tab).start();
  const { front } = stateOf(tab);
  for (const { plan, cost } of front) {
    expect(plan.people[2]).toBeLessThanOrEqual(6);
    expect(cost).toBeLessThanOrEqual(80_000);
  }
  edit('setProfile', { change: { staffBudget: null } });
  tab.clock.advance(1_000);
  expect(stateOf(tab).stale).toBe(true);
});

test('a search that is called off stops at once', async () => {
  const tab = await openExample();
  const asked = stateOf(tab).start();
  stateOf(tab).cancel();
  expect(stateOf(tab).status).toBe('cancelled');
  await asked;
  expect(stateOf(tab).status).toBe('cancelled');
});

test('a service that cannot be run says why', async () => {
  const tab = await openExample();
  tab.session.workspace.getState().edit('deleteElements', { ids: ['call'] });
  await stateOf(tab).start();
  expect(stateOf(tab)).toMatchObject({ status: 'refused', front: [] });
});
