import { expect, test, vi } from 'vitest';
import {
  addTask,
  createBrowser,
  kill,
  openBlank,
  openTab,
  save,
  serviceOf,
  type Tab,
} from '../session-fixture.ts';

const store = ({ session }: Tab) => session.versions.getState();
const namesOf = (tab: Tab) => store(tab).versions.map(({ name }) => name);
const variantOf = (tab: Tab, name: string) => {
  const found = store(tab).variants.find((variant) => variant.name === name);
  if (found === undefined) throw new Error(`no variant <${name}>`);
  return found.id;
};
/** Name of the variant the working copy stands on. */
const standing = (tab: Tab) =>
  store(tab).variants.find(({ id }) => id === store(tab).line.variantId)?.name ?? null;

/** A service with a saved as-is and a variant "A" forked from it, one task further on, saved. */
async function forked(tab: Tab) {
  await store(tab).save('As is', '', 'Ada');
  const asIs = serviceOf(tab);
  await store(tab).fork(null, 'A', 'Kept');
  addTask(tab);
  const toBe = serviceOf(tab);
  await store(tab).save('To be', '', 'Ada');
  return { asIs, toBe };
}

test('a service begins with one variant, without anything being stored', async () => {
  const tab = await openBlank();
  await vi.waitFor(() => expect(store(tab).variants).toHaveLength(1));
  expect(store(tab).variants).toMatchObject([{ name: '', versions: 0 }]);
  expect(store(tab).line.basedOn).toBeNull();
});

test('a variant begins where the working copy stands, and its versions follow from there', async () => {
  const tab = await openBlank();
  await forked(tab);
  expect(standing(tab)).toBe('A');
  const [asIs, toBe] = store(tab).versions;
  expect(toBe).toMatchObject({ variantId: variantOf(tab, 'A'), parents: [asIs?.id] });
  expect(store(tab).keptFirst).toBeNull();
});

test('switching back and forth brings each variant as it was left, and keeps what was no version', async () => {
  const tab = await openBlank();
  const { asIs } = await forked(tab);
  addTask(tab, 600);
  const unsaved = serviceOf(tab);
  await store(tab).switchTo(variantOf(tab, ''), 'Kept');
  expect(serviceOf(tab)).toEqual(asIs);
  expect(standing(tab)).toBe('');
  expect(store(tab).keptFirst).toEqual({ name: 'Kept' });
  expect(namesOf(tab)).toEqual(['As is', 'To be', 'Kept']);

  await store(tab).switchTo(variantOf(tab, 'A'), 'Kept again');
  expect(serviceOf(tab)).toEqual(unsaved);
  // What lay there was the as-is, which is a version already.
  expect(namesOf(tab)).toEqual(['As is', 'To be', 'Kept']);
});

test('undo and redo take the working copy to its variant too, even after a reload', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const { asIs, toBe } = await forked(tab);
  await store(tab).switchTo(variantOf(tab, ''), 'Kept');
  expect(tab.session.workspace.getState().undoLabel?.command).toBe('switchToFirst');
  tab.session.workspace.getState().undo();
  expect(serviceOf(tab)).toEqual(toBe);
  await vi.waitFor(() => expect(standing(tab)).toBe('A'));
  tab.session.workspace.getState().redo();
  expect(serviceOf(tab)).toEqual(asIs);
  await vi.waitFor(() => expect(standing(tab)).toBe(''));
  await save(tab);
  const { id } = serviceOf(tab).profile;
  await kill(tab);

  const again = openTab(browser);
  await again.session.start();
  await again.session.library.getState().open(id);
  await vi.waitFor(() => expect(standing(again)).toBe(''));
  again.session.workspace.getState().undo();
  expect(serviceOf(again)).toEqual(toBe);
  await vi.waitFor(() => expect(standing(again)).toBe('A'));
  expect(store(again).line.basedOn).toBe(store(again).versions[1]?.id);
});

test('a variant may begin with an older version; the working copy goes there', async () => {
  const tab = await openBlank();
  const { asIs } = await forked(tab);
  await store(tab).fork(store(tab).versions[0]?.id ?? '', 'B', 'Kept');
  expect(standing(tab)).toBe('B');
  expect(serviceOf(tab)).toEqual(asIs);
  expect(tab.session.workspace.getState().undoLabel).toMatchObject({
    command: 'forkVariant',
    values: { name: 'B' },
  });
});

test('forking an unsaved working copy keeps it in its own variant too', async () => {
  const tab = await openBlank();
  addTask(tab);
  const drawn = serviceOf(tab);
  await store(tab).fork(null, 'A', 'As is');
  expect(namesOf(tab)).toEqual(['As is']);
  addTask(tab, 600);
  await store(tab).switchTo(variantOf(tab, ''), 'Kept');
  expect(serviceOf(tab)).toEqual(drawn);
});

test('a variant is renamed, put aside and taken up again', async () => {
  const tab = await openBlank();
  await forked(tab);
  await store(tab).renameVariant(variantOf(tab, ''), 'Today');
  await store(tab).archiveVariant(variantOf(tab, 'Today'), true);
  expect(store(tab).variants[0]).toMatchObject({ name: 'Today', archived: true });
  // Going there takes it up again.
  await store(tab).switchTo(variantOf(tab, 'Today'), 'Kept');
  expect(store(tab).variants[0]).toMatchObject({ archived: false });
  expect(standing(tab)).toBe('Today');
});

test('a deleted variant takes its versions along, and brings them back', async () => {
  const tab = await openBlank();
  await forked(tab);
  await store(tab).switchTo(variantOf(tab, ''), 'Kept');
  const id = variantOf(tab, 'A');
  await store(tab).removeVariant(id);
  expect(namesOf(tab)).toEqual(['As is']);
  expect(store(tab).removed).toMatchObject({ kind: 'variant', name: 'A' });
  await store(tab).undoRemove();
  expect(namesOf(tab)).toEqual(['As is', 'To be']);
  expect(store(tab).removed).toBeNull();
});

test('neither the variant one stands on nor one with an approved version can be deleted', async () => {
  const tab = await openBlank();
  await forked(tab);
  await store(tab).removeVariant(variantOf(tab, 'A'));
  expect(store(tab).problems).toMatchObject([{ code: 'variantInUse' }]);
  await store(tab).archiveVariant(variantOf(tab, 'A'), true);
  expect(store(tab).problems).toMatchObject([{ code: 'variantInUse' }]);
  await store(tab).setStatus(store(tab).versions[0]?.id ?? '', 'approved', 'Eva');
  await store(tab).removeVariant(variantOf(tab, ''));
  expect(store(tab).problems).toMatchObject([{ code: 'versionSettled' }]);
  expect(store(tab).variants).toHaveLength(2);
});

test('a version descends from what is left when one between was deleted', async () => {
  const tab = await openBlank();
  for (const name of ['one', 'two', 'three']) {
    await store(tab).save(name, '', '');
    addTask(tab);
  }
  await store(tab).remove(store(tab).versions[1]?.id ?? '');
  const [one, three] = store(tab).versions;
  expect(three?.parents).toEqual([one?.id]);
});

test('the working copy stands on what is left when the version it builds on is deleted', async () => {
  const tab = await openBlank();
  await forked(tab);
  const [asIs, toBe] = store(tab).versions;
  await store(tab).remove(toBe?.id ?? '');
  expect(store(tab).line.basedOn).toBe(asIs?.id);
  await store(tab).undoRemove();
  expect(store(tab).line.basedOn).toBe(toBe?.id);
});

test('things asked for at once are done one after the other', async () => {
  const tab = await openBlank();
  const first = store(tab).save('one', '', '');
  addTask(tab);
  await Promise.all([first, store(tab).save('two', '', '')]);
  const [one, two] = store(tab).versions;
  expect(two?.parents).toEqual([one?.id]);
});

test('a tab that only looks on neither saves nor switches', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  await forked(tab);
  await save(tab);
  const other = openTab(browser);
  await other.session.start();
  await other.session.library.getState().open(serviceOf(tab).profile.id);
  await vi.waitFor(() => expect(store(other).variants).toHaveLength(2));
  await store(other).switchTo(variantOf(other, ''), 'Kept');
  expect(store(other).problems).toMatchObject([{ code: 'readOnly' }]);
  await store(other).save('Mine', '', '');
  expect(store(other).problems).toMatchObject([{ code: 'readOnly' }]);
  expect(standing(other)).toBe('A');
});
