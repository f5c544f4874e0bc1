import { parseWholeFile } from '#core/exchange/throughline';
import { ARCHIVE_LIMITS } from '../../../src/session/transfer/archive-limits.ts';
import { firstVariantId } from '#core/versions';
import { expect, test, vi } from 'vitest';
import {
  addTask,
  createBrowser,
  fileOf,
  openBlank,
  openTab,
  save,
  serviceOf,
  type Tab,
} from '../session-fixture.ts';

const libraryOf = ({ session }: Tab) => session.library.getState();
const namesOf = (tab: Tab) => libraryOf(tab).cards.map(({ name }) => name);

/** A browser with *Claims*: two versions on two variants, one of them approved, answers of customers, an unsaved edit. */
async function withHistory(): Promise<Tab> {
  const tab = await openBlank();
  addTask(tab);
  await save(tab);
  const versions = tab.session.versions.getState();
  await versions.save('As is', 'to begin with', 'Mei');
  const [asIs] = tab.session.versions.getState().versions;
  await versions.setStatus(asIs?.id ?? '', 'approved', 'Chen');
  await versions.fork(null, 'Night shift', 'kept');
  addTask(tab, 500);
  await versions.save('Two steps', '', 'Mei');
  await tab.ports.storage.addFeedback({
    id: 'set',
    serviceId: serviceOf(tab).profile.id,
    journeyId: 'map',
    name: 'march.csv',
    importedAt: 7,
    answers: [{ date: null, touchpointId: 't', scale: 'nps', score: 9, comment: 'quick' }],
  });
  addTask(tab, 700);
  return tab;
}

async function backedUp(tab: Tab) {
  const { backup } = await tab.session.transfer();
  const making = backup.getState().backUp();
  tab.clock.advance(1_000);
  await making;
  const [made] = tab.blobs;
  if (made === undefined) throw new Error('nothing was made');
  const { name, file } = made;
  return { state: backup.getState(), file: { name, size: file.size, arrayBuffer: () => file.arrayBuffer() } };
}
type Archive = Awaited<ReturnType<typeof backedUp>>['file'];

async function opened(tab: Tab, file: Archive) {
  await tab.session.files.getState().takeFiles([file]);
  return (await tab.session.transfer()).restore;
}
const outcomesOf = async (tab: Tab) => (await tab.session.transfer()).arrivals.getState().outcomes;

test('everything comes back in another browser: what was open, versions, variants, answers', async () => {
  const there = await withHistory();
  const { state, file } = await backedUp(there);
  expect(state.made).toMatchObject({ services: 2, versions: 2, answers: 1, damaged: [], lostVersions: [] });

  const here = openTab(createBrowser());
  await here.session.start();
  const restore = await opened(here, file);
  expect(restore.getState().backup?.services.map(({ name, isHere }) => [name, isHere])).toEqual(
    expect.arrayContaining([['Claims', false]]),
  );
  expect(namesOf(here)).not.toContain('Claims');
  await restore.getState().restore();
  expect(restore.getState().backup).toBeNull();

  const card = libraryOf(here).cards.find(({ name }) => name === 'Claims');
  await libraryOf(here).open(card?.id ?? '');
  expect(serviceOf(here)).toEqual(serviceOf(there));
  await vi.waitFor(() => expect(here.session.versions.getState().versions).toHaveLength(2));
  const { versions, variants } = here.session.versions.getState();
  expect(versions.map(({ name, author, status, approver }) => ({ name, author, status, approver }))).toEqual([
    { name: 'As is', author: 'Mei', status: 'approved', approver: 'Chen' },
    { name: 'Two steps', author: 'Mei', status: 'draft', approver: '' },
  ]);
  const [asIs, two] = await here.ports.storage.listVersions(card?.id ?? '');
  expect(two?.parents).toEqual([asIs?.id]);
  expect(asIs?.variantId).toBe(firstVariantId(card?.id ?? ''));
  const [was] = await there.ports.storage.listVersions(serviceOf(there).profile.id);
  expect(asIs?.contentHash).toBe(was?.contentHash);
  expect(variants.map(({ name }) => name)).toEqual(['', 'Night shift']);
  expect((await here.ports.storage.listVariants(card?.id ?? '')).current).toBe(two?.variantId);
  expect(await here.ports.storage.listFeedback(card?.id ?? '')).toMatchObject([{ answers: [{ score: 9 }] }]);
});

test('what is here already is left out unless it is chosen, and then comes as a copy', async () => {
  const tab = await withHistory();
  const { file } = await backedUp(tab);
  const before = serviceOf(tab);
  const restore = await opened(tab, file);
  expect([...restore.getState().chosen]).toEqual([]);
  const claims = restore.getState().backup?.services.find(({ name }) => name === 'Claims');
  restore.getState().choose(claims?.fileName ?? '', true);
  await restore.getState().restore();
  expect(await outcomesOf(tab)).toMatchObject([{ stored: { name: 'Claims 2' }, problems: [] }]);
  expect(serviceOf(tab)).toBe(before);
  const original = await tab.ports.storage.listVersions(before.profile.id);
  const copy = await tab.ports.storage.listVersions((await outcomesOf(tab))[0]?.stored?.id ?? '');
  expect(copy.map(({ name, contentHash }) => [name, contentHash])).toEqual(
    original.map(({ name, contentHash }) => [name, contentHash]),
  );
  expect(copy.map(({ id }) => id)).not.toEqual(original.map(({ id }) => id));
});

test('a restore that breaks off in the middle of a service leaves nothing of it', async () => {
  const { file } = await backedUp(await withHistory());
  const here = openTab(createBrowser());
  await here.session.start();
  const restore = await opened(here, file);
  const before = namesOf(here);
  const full = Object.assign(new Error('full'), { code: 'quota' });
  vi.spyOn(here.ports.storage, 'addFeedback').mockRejectedValue(full);
  await restore.getState().restore();
  const outcomes = await outcomesOf(here);
  expect(outcomes.map(({ stored }) => stored?.name ?? null)).toContain(null);
  expect(outcomes.flatMap(({ problems }) => problems)).toMatchObject([{ code: 'storage' }]);
  const { cards } = await here.ports.storage.list();
  expect(cards.map(({ name }) => name)).not.toContain('Claims');
  expect(cards).toHaveLength(before.length + 1);
});

test('a service file with versions brings them along', async () => {
  const there = await withHistory();
  const { backup } = await there.session.transfer();
  await backup.getState().saveWithVersions();
  const [saved] = there.saved;
  const here = openTab(createBrowser());
  await here.session.start();
  await here.session.files.getState().takeFiles([fileOf(saved?.name ?? '', saved?.text ?? '')]);
  expect(serviceOf(here)).toEqual(serviceOf(there));
  await vi.waitFor(() => expect(here.session.versions.getState().versions).toHaveLength(2));
  // Answers of customers are nobody else's business unless everything is taken along.
  expect(await here.ports.storage.listFeedback(serviceOf(here).profile.id)).toEqual([]);
});

test('a deleted version stays out, and what was made from it descends from what that was made from', async () => {
  const tab = await withHistory();
  const versions = tab.session.versions.getState();
  await versions.save('Three steps', '', 'Mei');
  const two = tab.session.versions.getState().versions.find(({ name }) => name === 'Two steps');
  await versions.remove(two?.id ?? '');
  const { backup } = await tab.session.transfer();
  await backup.getState().saveWithVersions();
  const read = parseWholeFile(tab.saved[0]?.text ?? '');
  const kept = (read.ok && read.value.history?.versions) || [];
  expect(kept.map(({ name }) => name)).toEqual(['As is', 'Three steps']);
  expect(kept[1]?.parents).toEqual([kept[0]?.id]);

  // The night shift is given up with everything on it, and day is what the file tells of.
  const { variants } = tab.session.versions.getState();
  await versions.switchTo(variants[0]?.id ?? '', 'kept');
  await versions.removeVariant(variants[1]?.id ?? '');
  await backup.getState().saveWithVersions();
  const again = parseWholeFile(tab.saved[1]?.text ?? '');
  const left = again.ok ? again.value.history : null;
  expect(left?.versions.map(({ name }) => name)).toEqual(['As is']);
  expect(left?.variants.map(({ name }) => name)).toEqual(['']);
});

test('a version that cannot be read any more is named, and the rest is backed up', async () => {
  const tab = await withHistory();
  vi.spyOn(tab.ports.storage, 'loadVersion').mockRejectedValueOnce(
    Object.assign(new Error('damaged'), { code: 'corrupt' }),
  );
  const { state } = await backedUp(tab);
  expect(state.made).toMatchObject({ versions: 1, lostVersions: ['As is'] });
});

test.each([
  ['an archive of something else', 'notBackup'],
  ['something that only calls itself an archive', 'notArchive'],
])('%s is refused with a sentence', async (_, code) => {
  const tab = await openBlank();
  const { archive } = await tab.ports.transfer();
  async function* texts() {
    yield { name: 'readme.txt', text: 'hello' };
  }
  const file = code === 'notArchive' ? new Blob(['PK']) : await archive.pack(texts(), ARCHIVE_LIMITS);
  await opened(tab, { name: 'x.zip', size: file.size, arrayBuffer: () => file.arrayBuffer() });
  expect(libraryOf(tab).importProblems.map((each) => each.code)).toEqual([code]);
});
