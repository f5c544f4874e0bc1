import { records } from '#core/base';
import { journeyCommands } from '#core/editing/journey';
import type { Touchpoint } from '#core/model';
import { expect, test, vi } from 'vitest';
import { createBrowser } from '../../platform/storage/storage-ground.ts';
import { openBlank, openTab } from '../session-fixture.ts';

const CSV =
  'date,touchpoint,score,scale,comment\n2026-03-01,desk,9,NPS,\n2026-03-09,Desk,3,NPS,slow\n,Counter,4,CSAT,\n,Desk,77,NPS,\n';

async function mapped() {
  const browser = createBrowser();
  const { files } = openTab(browser).ports;
  const tab = await openBlank(browser, {
    files: { ...files, pick: async () => ({ name: 'march.csv', size: CSV.length, text: CSV }) },
  });
  const { workspace } = tab.session;
  const service = () => workspace.getState().service!;
  const edit = workspace.getState().editWith;
  edit(journeyCommands, 'addJourney', { name: 'Map', locale: 'en' });
  const journey = records(service().journeys)[0]!;
  const step = records(service().journeySteps)[0]!;
  const lane = records(service().journeyLanes).find(({ kind }) => kind === 'touchpoints')!;
  for (const text of ['Desk', 'Till'])
    edit(journeyCommands, 'addCard', { stepId: step.id, laneId: lane.id, text });
  workspace.getState().openSheet(journey.id);
  const touchpoint = (name: string) =>
    records(service().journeyCards).find(
      (card) => card.kind === 'touchpoint' && card.name === name,
    ) as Touchpoint;
  return { tab, workspace, touchpoint, store: await tab.session.feedback() };
}

test('a file becomes a draft first: known names are found, others asked about, the rest is told', async () => {
  const { store, touchpoint } = await mapped();
  await store.getState().choose();
  const { draft } = store.getState();
  expect(draft?.table.skipped).toEqual([{ line: 5, why: 'score', text: '77' }]);
  expect(Object.fromEntries(draft!.touchpoints)).toEqual({
    desk: touchpoint('Desk').id,
    Desk: touchpoint('Desk').id,
    Counter: null,
  });
});

test('taking it keeps the answers beside the document and their sums in it, as one undo step', async () => {
  const { tab, store, touchpoint, workspace } = await mapped();
  await store.getState().choose();
  store.getState().mapTouchpoint('Counter', touchpoint('Till').id);
  await store.getState().take();
  expect(touchpoint('Desk').measured).toEqual([
    { scale: 'nps', n: 2, mean: 6, sd: Math.sqrt(18), from: '2026-03-01', to: '2026-03-09' },
  ]);
  expect(touchpoint('Till').measured).toMatchObject([{ scale: 'csat', n: 1, mean: 4, sd: null, from: null }]);
  expect(JSON.stringify(workspace.getState().service)).not.toContain('slow');
  const [set] = store.getState().sets;
  expect(set).toMatchObject({
    name: 'march.csv',
    answers: [{ score: 9 }, { comment: 'slow' }, { score: 4 }],
  });

  workspace.getState().undo();
  expect([touchpoint('Desk').measured, touchpoint('Till').measured]).toEqual([[], []]);
  workspace.getState().redo();

  await store.getState().remove(set!.id);
  expect(store.getState().sets).toEqual([]);
  await vi.waitFor(async () =>
    expect(await tab.ports.storage.listFeedback(workspace.getState().service!.profile.id)).toEqual([]),
  );
  expect(touchpoint('Desk').measured).toHaveLength(1);
});

test('what was entered by hand on a scale of the file is named before the file takes its place', async () => {
  const { store, touchpoint, workspace } = await mapped();
  const desk = touchpoint('Desk');
  const byHand = (scale: 'nps' | 'csat', n: number) => ({
    scale,
    n,
    mean: 4.1,
    sd: null,
    from: null,
    to: null,
  });
  const measured = [byHand('nps', 120), byHand('csat', 30)];
  workspace.getState().editWith(journeyCommands, 'setCard', { ids: [desk.id], change: { measured } });
  expect(store.getState().replacedAt(desk.id)).toEqual([]);

  await store.getState().choose();
  expect(store.getState().replacedAt(desk.id)).toEqual([measured[0]]);
  expect(store.getState().replacedAt(touchpoint('Till').id)).toEqual([]);
  await store.getState().take();
  expect(touchpoint('Desk').measured).toMatchObject([{ scale: 'nps', n: 2 }, measured[1]]);

  // The sums of kept answers only grow by more of them: nothing of anybody's is lost.
  await store.getState().choose();
  expect(store.getState().replacedAt(desk.id)).toEqual([]);
});

test('answers that could not be deleted are said to be there still', async () => {
  const { tab, store } = await mapped();
  await store.getState().choose();
  await store.getState().take();
  vi.spyOn(tab.ports.storage, 'deleteFeedback').mockRejectedValue(new Error('no'));
  const [set] = store.getState().sets;
  await store.getState().remove(set!.id);
  expect(store.getState().sets).toEqual([set]);
  expect(store.getState().problems).toMatchObject([{ code: 'feedbackNotDeleted' }]);
});
