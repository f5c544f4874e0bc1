import { describe, expect, it } from 'vitest';
import { countingIds, runFrom } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import { createExample } from '#core/examples';
import { journeyReach, proposeJourney, type ProposalNames, unboundOf } from '#core/journey';
import { cardsOf, checkService, type JourneyId, type ProcessId, type Service } from '#core/model';
import { drawService, minutes, task } from '../../support/draw-service.ts';
import { withoutMaps } from '../../support/without-maps.ts';

const NAMES: ProposalNames = {
  journey: 'Journey',
  only: 'All',
  first: 'First',
  last: 'Last',
  middle: (number) => (number === null ? 'Middle' : `Middle ${number}`),
  waitsFor: (step) => `Waits for ${step}`,
};
const PROCESS = 'process' as ProcessId;

/** The same service with the customer taking part in some steps. */
function met(service: Service, ...names: readonly string[]): Service {
  const nodes = Object.entries(service.nodes).map(([id, node]) => [
    id,
    node.kind === 'task' && names.includes(id) ? { ...node, customerContact: true } : node,
  ]);
  return { ...service, nodes: Object.fromEntries(nodes) };
}

const row = (...flows: readonly (readonly [string, string, number?])[]): Service =>
  drawService({
    nodes: {
      start: { kind: 'startEvent' },
      ask: task(minutes(1), 'desk'),
      split: { kind: 'exclusiveGateway' },
      check: task(minutes(1), 'desk'),
      rate: task(minutes(1), 'office'),
      tell: task(minutes(1), 'desk'),
      end: { kind: 'endEvent' },
    },
    flows,
    roles: { desk: 1, office: 1 },
  });

const plain = met(
  row(
    ['start', 'ask'],
    ['ask', 'split'],
    ['split', 'check'],
    ['check', 'rate'],
    ['rate', 'tell'],
    ['tell', 'end'],
  ),
  'ask',
  'tell',
);

describe('a journey proposed from a process', () => {
  it('has a touchpoint for each step the customer takes part in, and a moment of waiting for work that goes on unseen', () => {
    const made = proposeJourney(plain, PROCESS, NAMES);
    expect(made?.draft.steps.map(({ name }) => name)).toEqual(['ask', 'Waits for tell', 'tell']);
    expect(made).toMatchObject({ touchpoints: 3, waits: 1, actions: 4 });
    const bound = made?.draft.steps.map(({ cards }) => cards[0]?.boundTo);
    expect(bound).toEqual([['ask'], ['check', 'rate'], ['tell']]);
  });

  it('work of those the customer meets elsewhere stands backstage, of others among support', () => {
    const made = proposeJourney(plain, PROCESS, NAMES);
    const lanes = made?.draft.steps.flatMap(({ cards }) =>
      cards.flatMap((card) => (card.kind === 'action' ? [[card.text, card.lane, card.roleId]] : [])),
    );
    expect(lanes).toEqual([
      ['ask', 'frontstagePeople', 'desk'],
      ['check', 'backstage', 'desk'],
      ['rate', 'support', 'office'],
      ['tell', 'frontstagePeople', 'desk'],
    ]);
  });

  it('no line skips a zone of the blueprint', () => {
    const made = proposeJourney(plain, PROCESS, NAMES);
    const named = ([step, card]: readonly [number, number]) => {
      const found = made?.draft.steps[step]?.cards[card];
      return found?.kind === 'action' ? found.text : `touchpoint ${found?.name}`;
    };
    const links = made?.draft.links.map(({ from, to }) => `${named(from)} → ${named(to)}`);
    expect(links).toEqual(['touchpoint ask → ask', 'touchpoint tell → tell', 'ask → check', 'check → rate']);
  });

  it('loops and short cuts of the process become jumps with the shares of the process', () => {
    const service = met(
      row(
        ['start', 'ask'],
        ['ask', 'check'],
        ['check', 'rate'],
        ['rate', 'tell'],
        ['tell', 'split'],
        ['split', 'ask', 0.2],
        ['split', 'end', 0.8],
      ),
      'ask',
      'check',
      'rate',
      'tell',
    );
    const made = proposeJourney(service, PROCESS, NAMES);
    expect(made?.draft.jumps).toEqual([{ from: 3, to: 0, share: 0.2 }]);
  });

  it('where work runs side by side nothing is said about shares', () => {
    const service = drawService({
      nodes: {
        start: { kind: 'startEvent' },
        both: { kind: 'parallelGateway' },
        a: task(minutes(1)),
        b: task(minutes(1)),
        join: { kind: 'parallelGateway' },
        end: { kind: 'endEvent' },
      },
      flows: [
        ['start', 'both'],
        ['both', 'a'],
        ['both', 'b'],
        ['a', 'join'],
        ['b', 'join'],
        ['join', 'end'],
      ],
    });
    expect(proposeJourney(met(service, 'a', 'b'), PROCESS, NAMES)?.draft.jumps).toEqual([]);
  });

  it('the message that begins a case belongs to the step it begins, the one that ends it to the step before', () => {
    const service = drawService({
      nodes: { start: { kind: 'startEvent' }, ask: task(minutes(1)), end: { kind: 'endEvent' } },
      flows: [
        ['start', 'ask'],
        ['ask', 'end'],
      ],
    });
    const told = Object.entries(met(service, 'ask').nodes).map(([id, node]) => [
      id,
      id === 'ask' ? node : { ...node, trigger: 'message' },
    ]);
    const made = proposeJourney({ ...service, nodes: Object.fromEntries(told) }, PROCESS, NAMES);
    expect(made?.draft.steps.map(({ cards }) => cards[0]?.boundTo)).toEqual([['ask', 'start', 'end']]);
  });

  it('the same step in two branches is one touchpoint, bound to both', () => {
    const service = drawService({
      nodes: {
        start: { kind: 'startEvent' },
        split: { kind: 'exclusiveGateway' },
        a: task(minutes(1), 'north'),
        b: task(minutes(1), 'south'),
        enterA: task(minutes(1), 'north'),
        enterB: task(minutes(1), 'south'),
        tell: task(minutes(1), 'north'),
      },
      flows: [
        ['start', 'split'],
        ['split', 'a', 0.5],
        ['split', 'b', 0.5],
        ['a', 'enterA'],
        ['b', 'enterB'],
        ['enterA', 'tell'],
        ['enterB', 'tell'],
      ],
      roles: { north: 1, south: 1 },
    });
    const named = Object.entries(met(service, 'a', 'b', 'tell').nodes).map(([id, node]) => [
      id,
      { ...node, name: id === 'a' || id === 'b' ? 'Ask' : id },
    ]);
    const made = proposeJourney({ ...service, nodes: Object.fromEntries(named) }, PROCESS, NAMES);
    expect(made?.draft.steps.map(({ cards }) => cards[0]?.boundTo)).toEqual([
      ['a', 'b'],
      ['enterA', 'enterB'],
      ['tell'],
    ]);
    expect(made?.draft.jumps).toEqual([]);
  });

  it('there is none of a process that the customer notices nothing of', () => {
    expect(proposeJourney(row(['start', 'ask'], ['ask', 'end']), PROCESS, NAMES)).toBeNull();
  });

  it('of the complaint example becomes a sound map in one step, with nothing left unbound', () => {
    const service = withoutMaps(createExample('complaint-handling', 'en', 'complaints'));
    const processId = Object.keys(service.processes)[0] as ProcessId;
    const made = proposeJourney(service, processId, NAMES);
    if (made === null) throw new Error('no proposal');
    const { service: next, problems } = runFrom(
      journeyCommands,
      'addDraftedJourney',
      service,
      { draft: made.draft },
      countingIds(),
    );
    expect(problems).toEqual([]);
    expect(checkService(next)).toEqual([]);
    const journeyId = Object.keys(next.journeys)[0] as JourneyId;
    expect(unboundOf(next, journeyId)).toEqual({ touchpoints: [], steps: [] });
    expect(cardsOf(next, journeyId).length).toBe(made.touchpoints + made.actions);
    expect(Object.values(next.journeyStages).map(({ name }) => name)).toEqual(['First', 'Middle', 'Last']);
    const names = Object.values(next.journeySteps).map(({ id, name }) => [
      name,
      journeyReach(next, journeyId).steps.get(id)?.visits.toFixed(3),
    ]);
    // 15 % of the answers lead back to the investigation
    expect(names).toEqual([
      ['Receive and record', '1.000'],
      ['Investigate and analyse', (1 / 0.85).toFixed(3)],
      ['Waits for Follow up and monitor', (1 / 0.85).toFixed(3)],
      ['Follow up and monitor', (1 / 0.85).toFixed(3)],
    ]);
  });
});
