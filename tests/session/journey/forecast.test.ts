import { recordExperience } from '#core/journey/experience';
import { records } from '#core/base';
import { type JourneyId, type NodeId, processesOf, type RoleId } from '#core/model';
import { expect, test, vi } from 'vitest';
import { journeyCommands } from '#core/editing/journey';
import type { SimulationPort } from '#session/ports';
import { createBrowser } from '../../platform/storage/storage-ground.ts';
import { openTab, type Tab } from '../session-fixture.ts';

/** A service with a map whose only touchpoint is bound to its first task, open on that map. */
async function mapped(recordJourney: SimulationPort['recordJourney'] = recordHere) {
  const tab = openTab(createBrowser(), { simulation: { ...openTab().simulation, recordJourney } });
  await tab.session.start();
  const { workspace, run } = tab.session;
  const service = () => workspace.getState().service!;
  const edit: typeof workspace extends { getState(): infer S extends { editWith: unknown } }
    ? S['editWith']
    : never = workspace.getState().editWith;
  expect(processesOf(service()).length).toBeGreaterThan(0);
  expect(run.getState().scenarioId).not.toBeNull();
  edit(journeyCommands, 'addJourney', { name: 'Map', locale: 'en' });
  // The service of a first visit has a map of its own already.
  const journey = records(service().journeys).find(({ name }) => name === 'Map')!;
  const own = ({ journeyId }: { readonly journeyId: JourneyId }) => journeyId === journey.id;
  const step = records(service().journeySteps).find(own)!;
  const lane = records(service().journeyLanes).find((each) => own(each) && each.kind === 'touchpoints')!;
  edit(journeyCommands, 'addCard', { stepId: step.id, laneId: lane.id, text: 'Arrives' });
  const card = records(service().journeyCards).find(own)!;
  return { tab, service, edit, journey, card };
}

const recordHere: SimulationPort['recordJourney'] = async (service, scenarioId, places, replication) => {
  const made = recordExperience(service, scenarioId, places, replication);
  return made.ok ? { ok: true, record: made.value } : made;
};

async function settled(tab: Tab) {
  const store = await tab.session.forecast();
  tab.clock.advance(500);
  await vi.waitFor(() => expect(store.getState().status).not.toBe('recording'));
  return store;
}

const staffedTask = (service: ReturnType<Awaited<ReturnType<typeof mapped>>['service']>) =>
  records(service.nodes).find((node) => node.kind === 'task' && node.performer.by !== 'nobody')!;

test('a map that is bound to nothing has nothing to record', async () => {
  const { tab, journey } = await mapped();
  tab.session.workspace.getState().openSheet(journey.id);
  expect((await settled(tab)).getState()).toMatchObject({ status: 'unbound', current: null });
});

test('binding records customers; another staffing keeps the record before it for comparison', async () => {
  const { tab, service, edit, journey, card } = await mapped();
  tab.session.workspace.getState().openSheet(journey.id);
  const task = staffedTask(service());
  edit(journeyCommands, 'bindCard', { cardId: card.id, nodeIds: [task.id] });
  const store = await settled(tab);
  const first = store.getState();
  expect(first).toMatchObject({ status: 'ready', stale: false, previous: null });
  expect(first.current?.record.places[card.id]?.wait.length).toBeGreaterThan(100);

  // A feeling is no reason to simulate anew.
  edit(journeyCommands, 'setAssumed', { cardId: card.id, voice: 'everyone', value: 1 });
  expect((await settled(tab)).getState().current).toBe(first.current);

  tab.session.workspace.getState().openSheet(null);
  const role = records(service().roles)[0]!;
  tab.session.workspace.getState().edit('setRole', { id: role.id as RoleId, change: { capacity: 1 } });
  tab.session.workspace.getState().openSheet(journey.id);
  const after = (await settled(tab)).getState();
  expect(after.current?.record).not.toBe(first.current?.record);
  expect(after.previous).toBe(first.current);
});

test('what is under way can be called off, and begun again', async () => {
  let release = (): void => undefined;
  const { tab, service, edit, journey, card } = await mapped(
    () =>
      new Promise((resolve) => {
        release = () => resolve({ ok: true, record: { customers: [], places: {} } });
      }),
  );
  edit(journeyCommands, 'bindCard', { cardId: card.id, nodeIds: [staffedTask(service()).id as NodeId] });
  tab.session.workspace.getState().openSheet(journey.id);
  const store = await tab.session.forecast();
  expect(store.getState().status).toBe('recording');
  store.getState().cancel();
  release();
  await Promise.resolve();
  expect(store.getState()).toMatchObject({ status: 'cancelled', current: null });
  store.getState().refresh();
  expect(store.getState().status).toBe('recording');
});
