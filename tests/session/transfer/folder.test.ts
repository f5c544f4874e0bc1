import { createExample } from '#core/examples';
import { parseServiceFile, serialiseService } from '#core/exchange/throughline';
import { expect, test, vi } from 'vitest';
import { addTask, createBrowser, openBlank, serviceOf, type Tab } from '../session-fixture.ts';
import { createFolderHere, createTransferHere, type FolderHere } from '../transfer-here.ts';

const FILE = 'Claims.throughline.json';

async function withFolder(overrides: Partial<FolderHere> = {}) {
  const folder = Object.assign(createFolderHere(), { name: 'Services' }, overrides);
  const transfer = async () => createTransferHere({ folder });
  const tab = await openBlank(createBrowser(), { transfer });
  const store = (await tab.session.transfer()).folder;
  return { tab, folder, store, step: () => store.getState().step };
}
const nodesIn = (text: string | undefined) => {
  const read = parseServiceFile(text ?? '');
  return read.ok ? Object.keys(read.value.nodes).length : null;
};
const asked = (by: string) => ({ kind: 'taken', fileName: FILE, taken: { by } });

test('the first time a folder is chosen, then saving goes there without a question', async () => {
  const { tab, folder, store, step } = await withFolder({ name: null });
  await store.getState().save();
  expect(step()).toEqual({ kind: 'noFolder' });
  await store.getState().choose();
  expect(step()).toEqual({ kind: 'saved', fileName: FILE });
  addTask(tab);
  await store.getState().save();
  expect(step()).toEqual({ kind: 'saved', fileName: FILE });
  expect(nodesIn(folder.files.get(FILE))).toBe(1);
  expect([...folder.files.keys()]).toEqual([FILE]);
});

test.each<[string, (tab: Tab) => string, string]>([
  ['another service', () => serialiseService(createExample('phone-repair', 'en', 'other')), 'otherService'],
  ['some other file', () => '{"answers": 42}', 'otherFile'],
  ['this service from another browser', (tab) => serialiseService({ ...serviceOf(tab), roles: {} }), 'first'],
])('%s is never replaced unasked', async (_, textOf, by) => {
  const { tab, folder, store, step } = await withFolder();
  const theirs = textOf(tab);
  folder.files.set(FILE, theirs);
  addTask(tab);
  await store.getState().save();
  expect(step()).toMatchObject(asked(by));
  expect(folder.files.get(FILE)).toBe(theirs);
  await store.getState().saveBeside();
  expect(step()).toEqual({ kind: 'saved', fileName: 'Claims 2.throughline.json' });
  expect(folder.files.get(FILE)).toBe(theirs);
  // From then on the service has its place there.
  await store.getState().save();
  expect([...folder.files.keys()]).toEqual([FILE, 'Claims 2.throughline.json']);
});

test('what somebody changed in our file since is asked about; replacing it is a decision', async () => {
  const { tab, folder, store, step } = await withFolder();
  await store.getState().save();
  const theirs = serialiseService({ ...serviceOf(tab), roles: {} });
  folder.files.set(FILE, theirs);
  addTask(tab);
  await store.getState().save();
  expect(step()).toMatchObject(asked('changed'));
  // Changed once more while the question stood: it is asked again.
  folder.files.set(FILE, '{}');
  await store.getState().replace();
  expect(step()).toMatchObject(asked('otherFile'));
  expect(folder.files.get(FILE)).toBe('{}');
  await store.getState().replace();
  expect(step()).toEqual({ kind: 'saved', fileName: FILE });
  expect(nodesIn(folder.files.get(FILE))).toBe(1);
});

test('the same content is no conflict', async () => {
  const { tab, folder, store, step } = await withFolder();
  folder.files.set(FILE, serialiseService(serviceOf(tab)));
  await store.getState().save();
  expect(step()).toEqual({ kind: 'saved', fileName: FILE });
});

test('a service with a new name gets a file of that name, and the old one stays', async () => {
  const { tab, folder, store } = await withFolder();
  await store.getState().save();
  tab.session.workspace.getState().edit('rename', { id: serviceOf(tab).profile.id, name: 'Refunds' });
  await store.getState().save();
  expect([...folder.files.keys()]).toEqual([FILE, 'Refunds.throughline.json']);
});

test('a browser without folders, a permission that is refused and a folder that is gone are told apart', async () => {
  const { folder, store, step } = await withFolder({ isOffered: () => false });
  await store.getState().save();
  expect(step()).toEqual({ kind: 'notOffered' });
  folder.isOffered = () => true;
  folder.isAllowed = false;
  await store.getState().save();
  expect(step()).toEqual({ kind: 'denied' });
  folder.isAllowed = true;
  const gone = Object.assign(new Error('gone'), { code: 'missing' });
  vi.spyOn(folder, 'read').mockRejectedValueOnce(gone);
  await store.getState().save();
  expect(step()).toEqual({ kind: 'gone' });
  vi.spyOn(folder, 'write').mockRejectedValueOnce(Object.assign(new Error('full'), { code: 'quota' }));
  await store.getState().save();
  expect(step()).toMatchObject({ kind: 'failed', problems: [{ code: 'exportingFailed' }] });
  expect(folder.files.size).toBe(0);
});
