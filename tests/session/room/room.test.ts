import { expect, test } from 'vitest';
import { addTask, openBlank, type Tab } from '../session-fixture.ts';

async function measured(tab: Tab) {
  const room = await tab.session.room();
  await room.getState().measure();
  return room;
}

test('a binned service counts as spare, and its bytes are freed', async () => {
  const tab = await openBlank();
  const library = () => tab.session.library.getState();
  const [example] = library().cards;
  await library().remove(example?.id ?? '');
  const room = await measured(tab);
  const { bytes } = room.getState().spare.bin;
  expect(bytes).toBeGreaterThan(1_000);
  await room.getState().remove('bin');
  expect(room.getState()).toMatchObject({ freed: bytes, spare: { bin: { count: 0, bytes: 0 } } });
  expect(library().cards.map(({ id }) => id)).not.toContain(example?.id);
});

test('deleted versions are spare until they are removed for good', async () => {
  const tab = await openBlank();
  const versions = () => tab.session.versions.getState();
  await versions().save('one', '', '');
  addTask(tab);
  await versions().save('two', '', '');
  await versions().remove(versions().versions[0]?.id ?? '');
  const room = await measured(tab);
  expect(room.getState().spare.deletedVersions.count).toBe(1);
  await room.getState().remove('deletedVersions');
  expect(room.getState().spare.deletedVersions.count).toBe(0);
  expect(versions().versions.map(({ name }) => name)).toEqual(['two']);
});

test('what the browser answers about keeping the data is said', async () => {
  const tab = await openBlank();
  const room = await measured(tab);
  await room.getState().persist();
  expect(room.getState().answer).toBe('refused');
});

test('a browser that cannot be measured says so', async () => {
  const tab = await openBlank();
  await tab.ports.storage.close();
  const room = await measured(tab);
  expect(room.getState()).toMatchObject({ status: 'failed', problems: [{ code: 'storage' }] });
});
