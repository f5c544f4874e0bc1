import { createExample } from '#core/examples';
import { serialiseService } from '#core/exchange/throughline';
import { expect, test, vi } from 'vitest';
import { addTask, fileOf, openBlank, serviceOf, type Tab } from '../session-fixture.ts';

const repair = () => serialiseService(createExample('phone-repair', 'en', 'repair'));
const claims = () => serialiseService(createExample('insurance-claim', 'en', 'claims'));
const take = ({ session }: Tab, ...files: ReturnType<typeof fileOf>[]) =>
  session.files.getState().takeFiles(files);
const arrivalsOf = async ({ session }: Tab) => (await session.transfer()).arrivals.getState();
const namesOf = ({ session }: Tab) => session.library.getState().cards.map(({ name }) => name);
const refusals = ({ session }: Tab) => session.library.getState().importProblems.map(({ code }) => code);

test('several files become services beside the one that is open, and each says what became of it', async () => {
  const tab = await openBlank();
  addTask(tab);
  const before = tab.session.workspace.getState();
  await take(tab, fileOf('a.json', repair()), fileOf('holiday.png', '\u0089PNG'), fileOf('b.json', claims()));
  expect((await arrivalsOf(tab)).outcomes).toMatchObject([
    { fileName: 'a.json', stored: { id: 'repair', name: 'Phone repair' }, problems: [] },
    { fileName: 'holiday.png', stored: null, problems: [{ code: 'unknownFormat' }] },
    { fileName: 'b.json', stored: { id: 'claims' }, problems: [] },
  ]);
  expect(namesOf(tab)).toEqual(
    expect.arrayContaining(['Claims', 'Phone repair', 'Insurance claim by phone']),
  );
  expect(tab.session.workspace.getState()).toBe(before);
});

test('the same file twice gives two services with names of their own', async () => {
  const tab = await openBlank();
  await take(tab, fileOf('a.json', repair()), fileOf('a.json', repair()));
  expect((await arrivalsOf(tab)).outcomes.map(({ stored }) => stored?.name)).toEqual([
    'Phone repair',
    'Phone repair 2',
  ]);
});

test('files that come while others are read are taken in after them', async () => {
  const tab = await openBlank();
  await Promise.all([take(tab, fileOf('a.json', repair())), take(tab, fileOf('b.json', claims()))]);
  expect(serviceOf(tab).profile.id).toBe('claims');
  expect(namesOf(tab)).toContain('Phone repair');
});

test.each([
  [
    'a folder',
    { name: 'Documents', size: 4096, arrayBuffer: () => Promise.reject(new Error('NotFound')) },
    'readFailed',
  ],
  ['a table', fileOf('answers.csv', 'date,score\n2026-01-01,9'), 'tableNotService'],
  [
    'a file of a newer app',
    fileOf('x.json', '{"format":"throughline","formatVersion":9,"service":{}}'),
    'newerFormat',
  ],
  [
    'records of a newer app',
    fileOf('x.json', '{"format":"throughline","schemaVersion":9,"service":{}}'),
    'newerFormat',
  ],
  ['a file nested without end', fileOf('x.json', '{"a":'.repeat(500)), 'tooDeep'],
])('%s is refused with a sentence, and nothing is touched', async (_, file, code) => {
  const tab = await openBlank();
  const before = { shown: tab.session.workspace.getState(), names: namesOf(tab) };
  await take(tab, file);
  expect(refusals(tab)).toEqual([code]);
  expect({ shown: tab.session.workspace.getState(), names: namesOf(tab) }).toEqual(before);
  // It is gone with the next file that is taken in.
  await take(tab, fileOf('a.json', repair()));
  expect(refusals(tab)).toEqual([]);
});

test('hundreds of files at once are refused together', async () => {
  const tab = await openBlank();
  await take(tab, ...Array.from({ length: 51 }, (_, n) => fileOf(`${String(n)}.json`, repair())));
  expect(refusals(tab)).toEqual(['tooManyFiles']);
  expect(namesOf(tab)).toHaveLength(2);
});

test('stopping keeps what was read before and leaves out the rest', async () => {
  const tab = await openBlank();
  const { arrivals } = await tab.session.transfer();
  const read = tab.ports.exchange.read.bind(tab.ports.exchange);
  vi.spyOn(tab.ports.exchange, 'read').mockImplementation(async (file, locale) => {
    if (file.name === 'b.json') arrivals.getState().stop();
    return read(file, locale);
  });
  await take(tab, fileOf('a.json', repair()), fileOf('b.json', claims()), fileOf('c.json', claims()));
  expect(arrivals.getState().outcomes.map(({ fileName }) => fileName)).toEqual(['a.json']);
  // Read to its end before the stop was heard, and left out all the same.
  expect(tab.session.library.getState().cards.map(({ id }) => id)).not.toContain('claims');
  expect(arrivals.getState().reading).toBeNull();
});
