import { describe, expect, it } from 'vitest';
import { countingIds, type EditResult, runFrom } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import { createExample } from '#core/examples';
import { unboundOf } from '#core/journey';
import {
  checkService,
  createService,
  flowsFrom,
  flowsInto,
  type JourneyCardId,
  type JourneyId,
  type JourneyStepId,
  mainStepsOf,
  type NodeId,
  type ProcessId,
  type Service,
} from '#core/model';
import { withoutMaps } from '../../../support/without-maps.ts';

const ids = countingIds();
const NAMES = { process: 'New process', lane: 'Staff' };
const PROCESS = 'process_1' as ProcessId;

/** A service with a map of two touchpoints that nothing is bound to. */
function mapped(service: Service): {
  readonly service: Service;
  readonly journeyId: JourneyId;
  readonly cardIds: readonly JourneyCardId[];
} {
  const card = (name: string) => ({
    kind: 'touchpoint' as const,
    name,
    initiator: { by: 'customer' as const },
    receiver: { by: 'customer' as const },
    boundTo: [],
  });
  const steps = ['Asks', 'Thanks'].map((name) => ({ name, stage: 0, cards: [card(name)] }));
  const draft = { name: 'Map', stages: ['Only'], steps, jumps: [], links: [] };
  const next = runFrom(journeyCommands, 'addDraftedJourney', service, { draft }, ids).service;
  const journeyId = Object.keys(next.journeys)[0] as JourneyId;
  return { service: next, journeyId, cardIds: Object.keys(next.journeyCards) as JourneyCardId[] };
}

const complaints = mapped(withoutMaps(createExample('complaint-handling', 'en', 'complaints')));
const bare = mapped(createService({ id: 'blank', name: 'Blank', locale: 'en' }));

function drawn(
  { service, cardIds }: { readonly service: Service; readonly cardIds: readonly JourneyCardId[] },
  processId: ProcessId | null,
): EditResult & { readonly tasks: readonly NodeId[] } {
  const result = runFrom(
    journeyCommands,
    'addProcessSteps',
    service,
    { cardIds, processId, names: NAMES },
    ids,
  );
  const tasks = cardIds.map((id) => {
    const card = result.service.journeyCards[id];
    return (card?.kind === 'touchpoint' ? card.boundTo[0] : undefined) as NodeId;
  });
  return { ...result, tasks };
}

const targetsOf = (service: Service, id: NodeId | undefined) =>
  id === undefined ? [] : flowsFrom(service, id).map(({ target }) => target);

describe('steps of a process for touchpoints', () => {
  it('stand before its end, connected in their order, with the customer taking part, and are bound', () => {
    const { service, tasks, problems } = drawn(complaints, PROCESS);
    expect(problems).toEqual([]);
    expect(checkService(service)).toEqual([]);
    expect(tasks.map((id) => service.nodes[id])).toMatchObject([
      { name: 'Asks', customerContact: true },
      { name: 'Thanks', customerContact: true },
    ]);
    expect(targetsOf(service, 'conclude' as NodeId)).toEqual([tasks[0]]);
    expect(targetsOf(service, tasks[0])).toEqual([tasks[1]]);
    expect(targetsOf(service, tasks[1])).toEqual(['closed']);
  });

  it('all that led to the end leads to the first of them', () => {
    const { service } = runFrom(
      journeyCommands,
      'addProcessSteps',
      withSecondWayToTheEnd(complaints.service),
      { cardIds: complaints.cardIds, processId: PROCESS, names: NAMES },
      ids,
    );
    expect(flowsInto(service, 'closed' as NodeId)).toHaveLength(1);
  });

  it('a process without steps gets a start and an end around them', () => {
    const { service, tasks } = drawn(bare, PROCESS);
    const [start] = Object.values(service.nodes).filter(({ kind }) => kind === 'startEvent');
    expect(targetsOf(service, start?.id)).toEqual([tasks[0]]);
    const [end] = targetsOf(service, tasks[1]);
    expect(end && service.nodes[end]?.kind).toBe('endEvent');
    expect(checkService(service)).toEqual([]);
  });

  it('a new process is drawn where none is named', () => {
    const { service, tasks } = drawn(complaints, null);
    const made = service.nodes[tasks[0] as NodeId]?.processId;
    expect(made).not.toBe(PROCESS);
    expect(made && service.processes[made]?.name).toBe('New process');
    expect(Object.keys(service.processes)).toHaveLength(2);
    expect(checkService(service)).toEqual([]);
  });

  it('are refused for what is not there, with nothing changed', () => {
    const cardIds = [...complaints.cardIds, 'nowhere' as JourneyCardId];
    const args = { cardIds, processId: PROCESS, names: NAMES };
    const result = runFrom(journeyCommands, 'addProcessSteps', complaints.service, args, ids);
    expect(result.problems).toMatchObject([{ code: 'elementMissing' }]);
    expect(result.service).toBe(complaints.service);
  });
});

describe('a touchpoint for a step of a process', () => {
  const add = (after: JourneyStepId | null): Service =>
    runFrom(
      journeyCommands,
      'addBoundTouchpoint',
      complaints.service,
      {
        journeyId: complaints.journeyId,
        nodeId: 'receive' as NodeId,
        after,
        initiator: { by: 'customer' },
        receiver: { by: 'other', name: '' },
      },
      ids,
    ).service;
  const namesIn = (service: Service) => mainStepsOf(service, complaints.journeyId).map(({ name }) => name);

  it('stands in a column of its own right after another, bound', () => {
    const first = mainStepsOf(complaints.service, complaints.journeyId)[0]?.id as JourneyStepId;
    const service = add(first);
    expect(namesIn(service)).toEqual(['Asks', 'Receive and record', 'Thanks']);
    const { steps } = unboundOf(service, complaints.journeyId);
    expect(steps.map(({ node }) => node.id)).toEqual(['complaint', 'investigate', 'follow']);
    expect(checkService(service)).toEqual([]);
  });

  it('or before all', () => {
    expect(namesIn(add(null))).toEqual(['Receive and record', 'Asks', 'Thanks']);
  });
});

function withSecondWayToTheEnd(service: Service): Service {
  const like = Object.values(service.flows)[0];
  if (like === undefined) throw new Error('no flow');
  const flow = {
    ...like,
    id: 'short' as typeof like.id,
    source: 'resolve' as NodeId,
    target: 'closed' as NodeId,
  };
  return { ...service, flows: { ...service.flows, [flow.id]: flow } };
}
