import { actionList, type ActionContext, type Stores } from '#session/actions';
import { expect, test, vi } from 'vitest';
import { addTask, openBlank, serviceOf } from '../session-fixture.ts';

/** Three tasks in a row between start and end; `two` of them are selected. */
async function inARow() {
  const tab = await openBlank();
  const context: ActionContext<Stores> = { session: tab.session, canvas: null, open: () => undefined };
  const workspace = tab.session.workspace;
  const first = addTask(tab, 300);
  const after = (id: string) => {
    workspace.getState().edit('addNodeAfter', { after: id as never, kind: 'task' });
    return workspace.getState().selection[0]!;
  };
  const second = after(first);
  const third = after(second);
  const select = (...ids: readonly string[]) => workspace.getState().select(ids as never);
  const row = (id: string) => actionList.find((action) => action.id === id)!;
  return { tab, context, first, second, third, select, row };
}

const names = ['mergeSteps', 'parallelSteps', 'swapSteps'];

test('steps that follow each other can be put together, side by side or in another order', async () => {
  const { context, first, second, third, select, row } = await inARow();
  const offered = () => names.filter((id) => row(id).enabled(context));
  select(first, second);
  expect(offered()).toEqual(names);
  select(first, third);
  expect(offered()).toEqual([]);
  select(first);
  expect(offered()).toEqual([]);
  // Nothing follows the last of them that would wait for all, and only two can be exchanged.
  select(first, second, third);
  expect(offered()).toEqual(['mergeSteps']);
});

test('the one step takes the time of all of them, in one step of undo', async () => {
  const { tab, context, first, second, select, row } = await inARow();
  const { workspace } = tab.session;
  const take = (id: string, value: number) =>
    workspace.getState().edit('setTask', {
      ids: [id as never],
      change: { duration: { type: 'fixed', value, unit: 'min' } },
    });
  take(first, 5);
  take(second, 7);
  select(first, second);
  row('mergeSteps').run(context);
  await vi.waitFor(() => expect(Object.keys(serviceOf(tab).nodes)).not.toContain(second));
  expect(serviceOf(tab).nodes[first as never]).toMatchObject({ duration: { type: 'fixed', value: 12 } });
  workspace.getState().undo();
  expect(Object.keys(serviceOf(tab).nodes)).toContain(second);
});

test('two that change places take their flows along', async () => {
  const { tab, context, first, second, third, select, row } = await inARow();
  select(first, second);
  row('swapSteps').run(context);
  const pairs = Object.values(serviceOf(tab).flows).map(({ source, target }) => `${source} ${target}`);
  expect(pairs.toSorted()).toEqual([`${first} ${third}`, `${second} ${first}`].toSorted());
});
