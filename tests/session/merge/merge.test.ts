import { deepEqual, type NodeId } from '#core/model';
import { expect, test, vi } from 'vitest';
import {
  addTask,
  createBrowser,
  fileOf,
  kill,
  openBlank,
  openTab,
  save,
  serviceOf,
  type Tab,
} from '../session-fixture.ts';

const WORDS = { base: 'Before', ours: 'Mine', theirs: "Li's", line: 'li.json', step: 'li.json' };

const workspaceOf = ({ session }: Tab) => session.workspace.getState();
const versionsOf = ({ session }: Tab) => session.versions.getState();
const mergeOf = async ({ session }: Tab) => (await session.transfer()).merge.getState();
const arrivalsOf = async ({ session }: Tab) => (await session.transfer()).arrivals.getState();
const rename = (tab: Tab, id: string, name: string) => workspaceOf(tab).edit('rename', { id, name });
const saved = (tab: Tab, name: string) => {
  const found = versionsOf(tab).versions.find((version) => version.name === name);
  if (found === undefined) throw new Error(`no version <${name}>`);
  return found;
};
const nameOf = (tab: Tab, id: string) => serviceOf(tab).nodes[id as NodeId]?.name;

/** What saving gives, as a file. */
async function exported(tab: Tab, name = 'x.json') {
  const before = tab.saved.length;
  await tab.session.files.getState().saveThroughline();
  return fileOf(name, tab.saved[before]?.text ?? '');
}

async function take(tab: Tab, file: ReturnType<typeof fileOf>) {
  await tab.session.files.getState().takeFiles([file]);
}

/** Two people with the same service: a step each has, called "Check"; hers and his copies are in browsers of their own. */
async function twoPeople() {
  const ada = await openBlank();
  const check = addTask(ada);
  rename(ada, check, 'Check');
  const li = await openBlank();
  await take(li, await exported(ada));
  expect(nameOf(li, check)).toBe('Check');
  return { ada, li, check };
}

test('copies that two people changed become one: both changes are there, what both changed is chosen', async () => {
  const { ada, li, check } = await twoPeople();
  rename(ada, check, 'Check the claim');
  const hers = addTask(ada, 600);
  rename(li, check, 'Look at the claim');
  const his = addTask(li, 900);

  await take(ada, await exported(li, 'li.json'));
  expect(await arrivalsOf(ada)).toMatchObject({ copy: { fileName: 'li.json', of: { name: 'Claims' } } });
  const mine = serviceOf(ada);
  await (await arrivalsOf(ada)).mergeCopy();
  expect((await mergeOf(ada)).status).toBe('ready');
  expect((await mergeOf(ada)).merge?.conflicts).toMatchObject([
    { id: `nodes/${check}/name`, base: 'Check', ours: 'Check the claim', theirs: 'Look at the claim' },
  ]);
  expect(await (await mergeOf(ada)).carryOut(WORDS)).toBe(false);
  expect(serviceOf(ada)).toBe(mine);

  (await mergeOf(ada)).choose(`nodes/${check}/name`, 'theirs');
  expect(await (await mergeOf(ada)).carryOut(WORDS)).toBe(true);
  expect(await mergeOf(ada)).toMatchObject({ status: 'off', merge: null });
  expect(nameOf(ada, check)).toBe('Look at the claim');
  expect([hers, his].map((id) => Object.hasOwn(serviceOf(ada).nodes, id))).toEqual([true, true]);
  expect(serviceOf(ada).profile.id).toBe(mine.profile.id);
  expect(workspaceOf(ada).undoLabel).toMatchObject({ command: 'mergeIn', values: { name: 'li.json' } });

  workspaceOf(ada).undo();
  expect(deepEqual(serviceOf(ada), mine)).toBe(true);
});

test('what went into a merge is kept as versions, and the next one that is saved descends from both', async () => {
  const { ada, li, check } = await twoPeople();
  rename(ada, check, 'Check the claim');
  addTask(li, 900);
  await take(ada, await exported(li, 'li.json'));
  await (await arrivalsOf(ada)).mergeCopy();
  await (await mergeOf(ada)).carryOut(WORDS);
  expect(versionsOf(ada).versions).toHaveLength(3);
  const [base, ours, theirs] = [saved(ada, 'Before'), saved(ada, 'Mine'), saved(ada, "Li's")];
  expect([base, ours, theirs].map(({ parents }) => parents)).toEqual([[], [base.id], [base.id]]);
  expect(versionsOf(ada).variants.map(({ name }) => name)).toEqual(['', 'li.json']);
  expect(theirs.variantId).toBe(versionsOf(ada).variants[1]?.id);
  expect(versionsOf(ada).line).toMatchObject({ variantId: ours.variantId, basedOn: ours.id });

  await versionsOf(ada).save('Together', '', 'Ada');
  const together = saved(ada, 'Together');
  expect(together.parents).toEqual([ours.id, theirs.id]);
  addTask(ada, 1200);
  await versionsOf(ada).save('Later', '', 'Ada');
  expect(saved(ada, 'Later').parents).toEqual([together.id]);
});

test('the merged state and its two parents survive a killed browser', async () => {
  const browser = createBrowser();
  const ada = await openBlank(browser);
  const check = addTask(ada);
  const li = await openBlank();
  await take(li, await exported(ada));
  rename(li, check, 'Look');
  rename(ada, addTask(ada, 700), 'Hers');
  await take(ada, await exported(li, 'li.json'));
  await (await arrivalsOf(ada)).mergeCopy();
  await (await mergeOf(ada)).carryOut(WORDS);
  await save(ada);
  const merged = serviceOf(ada);
  await kill(ada);
  const again = openTab(browser);
  await again.session.start();
  await again.session.library.getState().open(merged.profile.id);
  expect(deepEqual(serviceOf(again), merged)).toBe(true);
  await versionsOf(again).save('Together', '', 'Ada');
  expect(saved(again, 'Together').parents).toHaveLength(2);
});

test('a copy can be kept as a service of its own, or left alone', async () => {
  const { ada, li } = await twoPeople();
  addTask(li, 900);
  const file = await exported(li, 'li.json');
  await take(ada, file);
  (await arrivalsOf(ada)).dismissCopy();
  expect(ada.session.library.getState().cards.map(({ name }) => name)).not.toContain('Claims 2');
  await take(ada, file);
  await (await arrivalsOf(ada)).keepCopy();
  expect(serviceOf(ada).profile.name).toBe('Claims 2');
  expect((await mergeOf(ada)).status).toBe('off');
});

test('the service that a file is a copy of is opened for the merge', async () => {
  const { ada, li, check } = await twoPeople();
  rename(li, check, 'Look');
  await save(ada);
  await ada.session.library.getState().close();
  await take(ada, await exported(li, 'li.json'));
  await (await arrivalsOf(ada)).mergeCopy();
  expect(serviceOf(ada).profile.name).toBe('Claims');
  expect((await mergeOf(ada)).status).toBe('ready');
});

test('a second round builds on the first: what was merged before is not asked again', async () => {
  const { ada, li, check } = await twoPeople();
  rename(ada, check, 'A');
  rename(li, check, 'B');
  await take(ada, await exported(li, 'li.json'));
  await (await arrivalsOf(ada)).mergeCopy();
  (await mergeOf(ada)).chooseRest('ours');
  await (await mergeOf(ada)).carryOut(WORDS);
  const later = addTask(li, 900);
  await take(ada, await exported(li, 'li.json'));
  await (await arrivalsOf(ada)).mergeCopy();
  expect((await mergeOf(ada)).merge?.conflicts).toEqual([]);
  expect(await (await mergeOf(ada)).carryOut(WORDS)).toBe(true);
  expect(nameOf(ada, check)).toBe('A');
  expect(Object.hasOwn(serviceOf(ada).nodes, later)).toBe(true);
});

test('copies that nothing is known to be common of are not merged', async () => {
  const { ada, li } = await twoPeople();
  const text = JSON.parse(new TextDecoder().decode(await (await exported(li)).arrayBuffer()));
  text.service.name = 'Something else';
  text.lineage = [];
  await take(ada, fileOf('li.json', JSON.stringify(text)));
  await (await arrivalsOf(ada)).mergeCopy();
  expect((await mergeOf(ada)).status).toBe('unrelated');
});

test('an edit while something is chosen ends the merge: it was chosen for another working copy', async () => {
  const { ada, li, check } = await twoPeople();
  rename(li, check, 'Look');
  await take(ada, await exported(li, 'li.json'));
  await (await arrivalsOf(ada)).mergeCopy();
  addTask(ada, 900);
  expect((await mergeOf(ada)).status).toBe('changed');
  expect(await (await mergeOf(ada)).carryOut(WORDS)).toBe(false);
});

test('a file with its versions is merged from the version that both come from', async () => {
  const { ada, li, check } = await twoPeople();
  await versionsOf(li).save('As it came', '', 'Li');
  rename(li, check, 'Look');
  await (await li.session.transfer()).backup.getState().saveWithVersions();
  await take(ada, fileOf('li.json', li.saved.at(-1)?.text ?? ''));
  rename(ada, addTask(ada, 700), 'Hers');
  await (await arrivalsOf(ada)).mergeCopy();
  expect((await mergeOf(ada)).merge?.conflicts).toEqual([]);
  expect((await mergeOf(ada)).merge?.changes.map(({ side, mark }) => `${side} ${mark}`)).toEqual(
    expect.arrayContaining(['theirs changed', 'ours added']),
  );
});

test('a variant is merged into the one the working copy stands on', async () => {
  const tab = await openBlank();
  const check = addTask(tab);
  await versionsOf(tab).save('As is', '', 'Ada');
  await versionsOf(tab).fork(null, 'A', 'Kept');
  rename(tab, check, 'Look');
  await versionsOf(tab).save('To be', '', 'Ada');
  const [first, other] = versionsOf(tab).variants;
  await versionsOf(tab).switchTo(first?.id ?? '', 'Kept');
  const mine = addTask(tab, 700);
  await (await mergeOf(tab)).openVariant(other?.id ?? '', 'A');
  expect((await mergeOf(tab)).merge?.conflicts).toEqual([]);
  expect(await (await mergeOf(tab)).carryOut(WORDS)).toBe(true);
  expect(nameOf(tab, check)).toBe('Look');
  expect(Object.hasOwn(serviceOf(tab).nodes, mine)).toBe(true);
  expect(versionsOf(tab).variants).toHaveLength(2);
  await versionsOf(tab).save('Together', '', 'Ada');
  expect(saved(tab, 'Together').parents).toEqual([saved(tab, 'Mine').id, saved(tab, 'To be').id]);
});

test('a tab that may only look on merges nothing', async () => {
  const { ada, li, check } = await twoPeople();
  rename(li, check, 'Look');
  await take(ada, await exported(li, 'li.json'));
  await (await arrivalsOf(ada)).mergeCopy();
  // Nothing is left to be written, as in a tab that never writes.
  await save(ada);
  ada.session.workspace.setState({ save: { kind: 'readOnly', reason: 'otherTab' } });
  await vi.waitFor(async () => expect((await mergeOf(ada)).status).toBe('ready'));
  expect(await (await mergeOf(ada)).carryOut(WORDS)).toBe(false);
  expect((await mergeOf(ada)).problems).toMatchObject([{ code: 'readOnly' }]);
  expect(nameOf(ada, check)).toBe('Check');
});
