import { parseServiceFile } from '#core/exchange/throughline';
import { expect, test, vi } from 'vitest';
import { fileName } from '../../../src/session/files/file-name.ts';
import { numberedName } from '../../../src/session/library/numbered-name.ts';
import { addTask, fileOf, openBlank, serviceOf } from '../session-fixture.ts';

const filesOf = ({ session }: Awaited<ReturnType<typeof openBlank>>) => session.files.getState();
const named = (name: string) => fileName(name, 'bpmn');

test.each([
  ['Claims', 'Claims.bpmn'],
  ['理赔流程', '理赔流程.bpmn'],
  ['a/b\\c:d*e?"<>|', 'a b c d e.bpmn'],
  ['  ..hidden.. ', 'hidden.bpmn'],
  ['', 'service.bpmn'],
  ['CON', 'service.bpmn'],
  ['x'.repeat(300), `${'x'.repeat(80)}.bpmn`],
])('%j is saved as %j', (name, file) => expect(named(name)).toBe(file));

test('names that are taken are counted on', () => {
  expect(numberedName('Claims', [])).toBe('Claims');
  expect(numberedName('Claims', ['Claims', 'Claims 2'])).toBe('Claims 3');
  expect(numberedName('Claims 2', ['Claims 2'])).toBe('Claims 3');
});

test('a saved file holds the service', async () => {
  const tab = await openBlank();
  addTask(tab);
  await filesOf(tab).saveThroughline();
  expect(tab.saved[0]?.name).toBe('Claims.throughline.json');
  const read = parseServiceFile(tab.saved[0]?.text ?? '');
  expect(read.ok && read.value).toEqual(serviceOf(tab));
});

test('an export that fails says so and can be tried again', async () => {
  const tab = await openBlank();
  vi.spyOn(tab.ports.exchange, 'writeBpmn').mockRejectedValueOnce(new Error('worker died'));
  await filesOf(tab).saveBpmn();
  expect(filesOf(tab)).toMatchObject({ busy: null, problems: [{ code: 'exportingFailed' }] });
  await filesOf(tab).saveBpmn();
  expect(filesOf(tab).problems).toEqual([]);
  expect(tab.saved.map(({ name }) => name)).toEqual(['Claims.bpmn']);
});

test('a chosen file is imported; calling it off changes nothing', async () => {
  const tab = await openBlank();
  await filesOf(tab).chooseFile();
  expect(serviceOf(tab).profile.name).toBe('Claims');
  await filesOf(tab).saveThroughline();
  const text = tab.saved[0]?.text ?? '';
  vi.spyOn(tab.ports.files, 'choose').mockResolvedValueOnce([fileOf('x.json', text)]);
  await filesOf(tab).chooseFile();
  // It is a copy of what is here, so that is asked about first.
  expect(serviceOf(tab).profile.name).toBe('Claims');
  await (await tab.session.transfer()).arrivals.getState().keepCopy();
  expect(serviceOf(tab).profile.name).toBe('Claims 2');
});

test('a journey map in Mermaid becomes a service of its own that is opened as a map', async () => {
  const tab = await openBlank();
  const text = 'journey\n  section Before\n    Calls us: 2: Lin\n';
  await filesOf(tab).takeFiles([fileOf('投诉.mmd', text)]);
  const service = serviceOf(tab);
  expect(service.profile.name).toBe('投诉');
  expect(tab.session.workspace.getState().sheet).toBe(Object.keys(service.journeys)[0]);
});

test('a map in CJML is told from BPMN by what it begins with', async () => {
  const tab = await openBlank();
  const text =
    '<CJML version="2.0"><plannedJourney><journeyTitle>Claim</journeyTitle></plannedJourney></CJML>';
  await filesOf(tab).takeFiles([fileOf('x.xml', text)]);
  expect(serviceOf(tab).profile.name).toBe('Claim');
});

test('a dropped file that is too large is not even read', async () => {
  const tab = await openBlank();
  const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>(async () => new ArrayBuffer(0));
  await filesOf(tab).takeFiles([{ name: 'x.bpmn', size: 1e9, arrayBuffer }]);
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(tab.session.library.getState().importProblems.map(({ code }) => code)).toEqual(['tooLarge']);
});
