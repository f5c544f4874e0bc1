import { problem } from '#core/base';
import { journeyCommands } from '#core/editing/journey';
import type { JourneyId, NodeId, Service } from '#core/model';
import type { SoundnessFinding } from '#core/analysis/soundness';
import type { AnalysisPort } from '#session/ports';
import { expect, test, vi } from 'vitest';
import { addTask, openBlank, openTab, serviceOf, type Tab } from '../session-fixture.ts';

/** A problem with nothing to offer. */
const told = (...of: Parameters<typeof problem>) => ({ ...problem(...of), remedies: [] });

const workspaceOf = ({ session }: Tab) => session.workspace.getState();
const nodeIds = (tab: Tab) => Object.keys(serviceOf(tab).nodes) as NodeId[];

test('an edit changes the service, selects what it made, and can be undone and redone', async () => {
  const tab = await openBlank();
  const before = serviceOf(tab);
  const { revision } = workspaceOf(tab);
  const id = addTask(tab);
  expect(nodeIds(tab)).toEqual([id]);
  expect(workspaceOf(tab).undoLabel?.command).toBe('addNode');
  workspaceOf(tab).undo();
  expect(serviceOf(tab)).toEqual(before);
  expect(workspaceOf(tab)).toMatchObject({
    selection: [],
    undoLabel: null,
    redoLabel: { command: 'addNode' },
  });
  workspaceOf(tab).redo();
  expect(nodeIds(tab)).toEqual([id]);
  expect(workspaceOf(tab).revision).toBe(revision + 3);
});

test('an edit that is refused says why and leaves no trace', async () => {
  const tab = await openBlank();
  const before = workspaceOf(tab);
  expect(before.edit('rename', { id: 'nobody', name: 'x' }).map(({ severity }) => severity)).toEqual([
    'error',
  ]);
  expect(workspaceOf(tab)).toBe(before);
});

test('an edit that changes nothing is no undo step', async () => {
  const tab = await openBlank();
  const id = addTask(tab);
  workspaceOf(tab).edit('rename', { id, name: 'Check' });
  const { revision } = workspaceOf(tab);
  workspaceOf(tab).edit('rename', { id, name: 'Check' });
  expect(workspaceOf(tab).revision).toBe(revision);
});

test('steps of one gesture are one undo step', async () => {
  const tab = await openBlank();
  const id = addTask(tab);
  for (const name of ['a', 'ab', 'abc']) workspaceOf(tab).edit('rename', { id, name }, { gesture: 'g1' });
  workspaceOf(tab).edit('rename', { id, name: 'abcd' }, { gesture: 'g2' });
  workspaceOf(tab).undo();
  expect(serviceOf(tab).nodes[id as NodeId]?.name).toBe('abc');
  workspaceOf(tab).undo();
  expect(workspaceOf(tab).undoLabel?.command).toBe('addNode');
});

test('what is copied can be pasted, also into another service', async () => {
  const tab = await openBlank();
  expect(workspaceOf(tab)).toMatchObject({ canPaste: false });
  expect(workspaceOf(tab).canCopy()).toBe(false);
  const id = addTask(tab);
  workspaceOf(tab).edit('rename', { id, name: 'Check' });
  workspaceOf(tab).select([id as NodeId]);
  expect(workspaceOf(tab).canCopy()).toBe(true);
  workspaceOf(tab).copy();
  workspaceOf(tab).paste();
  expect(nodeIds(tab)).toHaveLength(2);
  await tab.session.library.getState().createBlank('Other');
  workspaceOf(tab).paste({ x: 500, y: 120 });
  expect(Object.values(serviceOf(tab).nodes).map(({ name }) => name)).toEqual(['Check']);
});

test('cut takes away, and undo brings back', async () => {
  const tab = await openBlank();
  addTask(tab);
  workspaceOf(tab).cut();
  expect(nodeIds(tab)).toEqual([]);
  expect(workspaceOf(tab).undoLabel?.command).toBe('cutElements');
  workspaceOf(tab).undo();
  expect(nodeIds(tab)).toHaveLength(1);
});

test('duplicate, select all, delete', async () => {
  const tab = await openBlank();
  addTask(tab);
  workspaceOf(tab).duplicate();
  workspaceOf(tab).selectAll();
  expect(workspaceOf(tab).selection).toHaveLength(2);
  workspaceOf(tab).deleteSelection();
  expect(nodeIds(tab)).toEqual([]);
  expect(workspaceOf(tab).selection).toEqual([]);
});

test('drawing problems follow the drawing, once it is calm', async () => {
  const checkDrawing = vi.fn<AnalysisPort['checkDrawing']>(async () => [told('noEnd', 'warning')]);
  const tab = await openBlank(undefined, {
    analysis: {
      checkDrawing,
      checkSoundness: async () => [],
      checkJourney: async () => [],
      forecast: async () => [],
      findings: async () => [],
    },
  });
  tab.clock.advance(1_000);
  await vi.waitFor(() => expect(workspaceOf(tab).problems).toHaveLength(1));
  checkDrawing.mockClear();
  addTask(tab, 300);
  addTask(tab, 500);
  expect(checkDrawing).not.toHaveBeenCalled();
  tab.clock.advance(1_000);
  expect(checkDrawing).toHaveBeenCalledExactlyOnceWith(serviceOf(tab));
});

test('automatic placement is one undo step; what fails is told', async () => {
  const tab = await openBlank();
  const id = addTask(tab) as NodeId;
  const { layout } = tab.ports;
  const place = vi.spyOn(layout, 'place');
  place.mockResolvedValueOnce({
    ok: true,
    layout: { nodes: { [id]: { x: 5, y: 7 } }, laneHeights: {}, pools: {}, routes: {} },
  });
  await workspaceOf(tab).autoLayout();
  expect(serviceOf(tab).nodes[id]).toMatchObject({ x: 5, y: 7 });
  expect(workspaceOf(tab).undoLabel?.command).toBe('applyLayout');
  place.mockResolvedValueOnce({ ok: false, problems: [problem('layoutFailed', 'error')] });
  await workspaceOf(tab).autoLayout();
  expect(workspaceOf(tab).remarks.map(({ code }) => code)).toEqual(['layoutFailed']);
});

test('a placement that comes too late does not undo an edit', async () => {
  const tab = await openBlank();
  const id = addTask(tab) as NodeId;
  vi.spyOn(tab.ports.layout, 'place').mockImplementation(async () => {
    workspaceOf(tab).edit('rename', { id, name: 'Meanwhile' });
    return { ok: true, layout: { nodes: { [id]: { x: 5, y: 7 } }, laneHeights: {}, pools: {}, routes: {} } };
  });
  await workspaceOf(tab).autoLayout();
  expect(serviceOf(tab).nodes[id]).toMatchObject({ name: 'Meanwhile' });
  expect(serviceOf(tab).nodes[id]?.x).not.toBe(5);
});

test('with nothing open nothing happens', () => {
  const tab = openTab();
  const { edit, undo, redo, copy, paste, duplicate, deleteSelection, selectAll } = workspaceOf(tab);
  expect(edit('rename', { id: 'x', name: 'y' })).toEqual([]);
  for (const act of [undo, redo, copy, paste, duplicate, deleteSelection, selectAll]) act();
  expect(workspaceOf(tab).service).toBeNull();
});

test('soundness is asked one question at a time, and the last drawing is the one that counts', async () => {
  const answers: ((findings: readonly SoundnessFinding[]) => void)[] = [];
  const asked: Service[] = [];
  const checkSoundness: AnalysisPort['checkSoundness'] = (service) => {
    asked.push(service);
    return new Promise((resolve) => answers.push(resolve));
  };
  const stuck = (name: string): SoundnessFinding => ({
    ...problem('soundness.deadlock', 'error', [], { name }),
    remedies: [],
    trace: [],
    processId: null,
  });
  const tab = await openBlank(undefined, {
    analysis: {
      checkDrawing: async () => [told('noEnd', 'note')],
      checkSoundness,
      checkJourney: async () => [],
      forecast: async () => [],
      findings: async () => [],
    },
  });
  tab.clock.advance(1_000);
  addTask(tab, 300);
  tab.clock.advance(1_000);
  addTask(tab, 500);
  tab.clock.advance(1_000);
  expect(asked).toHaveLength(1);
  answers[0]?.([stuck('old')]);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toBe(serviceOf(tab));
  expect(workspaceOf(tab).problems).toEqual([]);
  tab.clock.advance(1_000);
  expect(workspaceOf(tab).problems.map(({ code }) => code)).toEqual(['noEnd']);
  answers[1]?.([stuck('new')]);
  await vi.waitFor(() =>
    expect(workspaceOf(tab).problems.map(({ code }) => code)).toEqual(['soundness.deadlock', 'noEnd']),
  );
  expect(workspaceOf(tab).problems[0]?.values).toEqual({ name: 'new' });
});

test('both answers about a drawing are shown at once, and say which drawing they are about', async () => {
  let answer = (): void => undefined;
  const checkDrawing = vi.fn<AnalysisPort['checkDrawing']>(async () => [told('noEnd', 'note')]);
  const tab = await openBlank(undefined, {
    analysis: {
      checkDrawing,
      checkSoundness: () => new Promise((resolve) => (answer = () => resolve([]))),
      checkJourney: async () => [],
      forecast: async () => [],
      findings: async () => [],
    },
  });
  const seen: number[] = [];
  tab.session.workspace.subscribe(({ problems }, before) => {
    if (problems !== before.problems) seen.push(problems.length);
  });
  addTask(tab);
  tab.clock.advance(200);
  await checkDrawing.mock.results.at(-1)?.value;
  await Promise.resolve();
  expect(seen).toEqual([]);
  answer();
  await vi.waitFor(() => expect(seen).toEqual([1]));
  const { problems, revision } = workspaceOf(tab);
  expect(problems[0]?.revision).toBe(revision);
  addTask(tab, 400);
  expect(workspaceOf(tab).problems[0]?.revision).toBe(revision);
  expect(workspaceOf(tab).revision).toBeGreaterThan(revision);
});

test('a change is carried out as one undo step, or not at all', async () => {
  const tab = await openBlank();
  const id = addTask(tab) as NodeId;
  const before = serviceOf(tab);
  const change = { id: 'fix', code: 'fix.addEnd', at: [id], values: { name: 'A' } };
  const rename = { command: 'rename', args: { id, name: 'Checked' } } as const;
  const end = { command: 'addNodeAfter', args: { after: id, kind: 'endEvent' } } as const;
  expect(workspaceOf(tab).carryOut({ ...change, edits: [rename, end] })).toEqual([]);
  expect(Object.keys(serviceOf(tab).nodes)).toHaveLength(2);
  workspaceOf(tab).undo();
  expect(serviceOf(tab)).toEqual(before);
  const wrong = { command: 'connect', args: { source: id, target: 'nobody' as NodeId } } as const;
  expect(workspaceOf(tab).carryOut({ ...change, edits: [rename, wrong] })).toHaveLength(1);
  expect(serviceOf(tab)).toEqual(before);
});

test('with a map open its problems are told, on the day it is here; then those of the drawing again', async () => {
  const checkJourney = vi.fn<AnalysisPort['checkJourney']>(async () => [
    problem('journey.overdueReview', 'warning', ['journey'], { date: '1970-01-01' }),
  ]);
  const tab = await openBlank(undefined, {
    analysis: {
      checkDrawing: async () => [told('noEnd', 'warning')],
      checkSoundness: async () => [],
      checkJourney,
      forecast: async () => [],
      findings: async () => [],
    },
  });
  const codes = () => workspaceOf(tab).problems.map(({ code }) => code);
  workspaceOf(tab).editWith(journeyCommands, 'addJourney', { name: 'Map', locale: 'en' });
  tab.clock.advance(1_000);
  await vi.waitFor(() => expect(codes()).toEqual(['noEnd']));
  const [sheet] = Object.keys(serviceOf(tab).journeys) as JourneyId[];
  workspaceOf(tab).openSheet(sheet ?? null);
  await vi.waitFor(() => expect(codes()).toEqual(['journey.overdueReview']));
  expect(checkJourney).toHaveBeenLastCalledWith(serviceOf(tab), sheet, '1970-01-01');
  workspaceOf(tab).openSheet(null);
  expect(codes()).toEqual(['noEnd']);
});
