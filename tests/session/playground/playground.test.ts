import { createExample } from '#core/examples';
import type { RoleId, Service } from '#core/model';
import { expect, test, vi } from 'vitest';
import { createEvaluationHere, openBlank, serviceOf, type Tab } from '../session-fixture.ts';

const ROLE = Object.keys(createExample('insurance-claim', 'en', 's').roles).at(-1) as RoleId;
const playOf = ({ session }: Tab) => session.playground.getState();

/** A tab with the insurance claim, few cases a replication; every evaluation is counted. */
async function openExample(): Promise<{ tab: Tab; asked: number[] }> {
  const asked: number[] = [];
  const here = createEvaluationHere();
  const evaluation: typeof here = {
    open(service, scenarioId, seed) {
      const handle = here.open(short(service), scenarioId, seed);
      return {
        evaluate(edits, replications) {
          asked.push(edits.length);
          return handle.evaluate(edits, replications);
        },
        close: () => handle.close(),
      };
    },
  };
  const tab = await openBlank(undefined, { evaluation });
  await tab.session.library.getState().createFromExample('insurance-claim');
  await vi.waitFor(() => expect(tab.session.run.getState().scenarioId).not.toBeNull());
  return { tab, asked };
}

function short(service: Service): Service {
  const scenarios = Object.fromEntries(
    Object.entries(service.scenarios).map(([id, scenario]) => [
      id,
      { ...scenario, stop: { by: 'cases', cases: 60 } as const },
    ]),
  );
  return { ...service, scenarios };
}

async function settled(tab: Tab): Promise<void> {
  tab.clock.advance(1_000);
  await vi.waitFor(() => expect(playOf(tab).running).toBe(false), 8_000);
}

test('a moved lever is answered beside the document, which stays as it is', async () => {
  const { tab } = await openExample();
  const before = serviceOf(tab);
  playOf(tab).setStaff(ROLE, 1);
  expect(playOf(tab)).toMatchObject({ moved: true, running: true });
  await settled(tab);
  const { answer } = playOf(tab);
  expect(answer?.replications).toBe(answer?.planned);
  expect(answer?.of.cycleTime.verdict).toBe('worse');
  expect(serviceOf(tab)).toBe(before);
});

test('the document is simulated once for all positions of the levers', async () => {
  const { tab, asked } = await openExample();
  playOf(tab).setArrivals(1.5);
  await settled(tab);
  const once = asked.filter((edits) => edits === 0).length;
  playOf(tab).setArrivals(1.2);
  await settled(tab);
  expect(asked.filter((edits) => edits === 0)).toHaveLength(once);
  expect(asked.filter((edits) => edits > 0)).toHaveLength(2 * once);
});

test('a lever moved on while it is simulated is answered for where it stands', async () => {
  const { tab } = await openExample();
  playOf(tab).setArrivals(2);
  tab.clock.advance(100);
  playOf(tab).setArrivals(0.5);
  await settled(tab);
  expect(playOf(tab).answer?.of.cycleTime.verdict).toBe('better');
});

test('kept levers are one undo step, and stand where the document then has them', async () => {
  const { tab } = await openExample();
  const capacity = serviceOf(tab).roles[ROLE]?.capacity ?? 0;
  playOf(tab).setStaff(ROLE, capacity + 3);
  playOf(tab).setArrivals(1.1);
  await playOf(tab).keep();
  expect(serviceOf(tab).roles[ROLE]?.capacity).toBe(capacity + 3);
  expect(playOf(tab)).toMatchObject({ moved: false, levers: { staff: {}, arrivals: 1 } });
  tab.session.workspace.getState().undo();
  expect(serviceOf(tab).roles[ROLE]?.capacity).toBe(capacity);
});

test('levers that are moved back ask for nothing', async () => {
  const { tab, asked } = await openExample();
  playOf(tab).setArrivals(2);
  playOf(tab).setArrivals(1);
  tab.clock.advance(1_000);
  expect(playOf(tab)).toMatchObject({ moved: false, running: false, answer: null });
  expect(asked).toEqual([]);
});
