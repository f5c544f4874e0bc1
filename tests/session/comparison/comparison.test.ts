import { expect, test } from 'vitest';
import { addTask, openBlank, serviceOf, type Tab } from '../session-fixture.ts';

/** The working copy beside a version of it that lacks one task. */
async function compared(): Promise<{ readonly tab: Tab; readonly versionId: string }> {
  const tab = await openBlank();
  await tab.session.versions.getState().save('As is', '', '');
  addTask(tab);
  const versionId = tab.session.versions.getState().versions[0]?.id ?? '';
  await (await tab.session.comparison()).getState().open([versionId, 'working']);
  return { tab, versionId };
}

test('what was drawn since a version is added in the working copy, and removed the other way round', async () => {
  const { tab } = await compared();
  const store = await tab.session.comparison();
  expect(store.getState().status).toBe('ready');
  const [added] = store.getState().result?.structure.added ?? [];
  expect(serviceOf(tab).nodes[added?.id as never]).toMatchObject({ kind: 'task' });
  await store.getState().swap();
  expect(store.getState().result?.structure.added).toEqual([]);
  expect(store.getState().result?.structure.removed).toContainEqual(added);
});

test('a pair that is parted is one removed and one added until it is paired again', async () => {
  const { tab } = await compared();
  const store = await tab.session.comparison();
  const pair = store.getState().result?.matching.pairs.find(({ table }) => table === 'lanes');
  if (pair === undefined) throw new Error('A blank service has a lane');
  await store.getState().part(pair.a, pair.b);
  expect(store.getState().result?.structure.removed).toContainEqual({ table: 'lanes', id: pair.a });
  expect(store.getState().result?.structure.added).toContainEqual({ table: 'lanes', id: pair.b });
  await store.getState().pair(pair.a, pair.b);
  expect(store.getState().result?.matching.toB.get(pair.a)).toBe(pair.b);
  expect(store.getState().corrections.apart).toEqual([]);
  await store.getState().forget();
  expect(store.getState().corrections.together).toEqual([]);
});

test('corrections are turned round with the sides, and forgotten when others are compared', async () => {
  const { tab, versionId } = await compared();
  const store = await tab.session.comparison();
  await store.getState().part('one', 'other');
  await store.getState().swap();
  expect(store.getState().corrections.apart).toEqual([['other', 'one']]);
  await store.getState().open(['working', versionId]);
  expect(store.getState().corrections.apart).toEqual([]);
});

test('a version that is not there fails, and what is closed keeps nothing', async () => {
  const tab = await openBlank();
  const store = await tab.session.comparison();
  await store.getState().open(['gone', 'working']);
  expect(store.getState().status).toBe('failed');
  store.getState().close();
  expect(store.getState()).toMatchObject({ status: 'off', services: null, sides: null });
});
