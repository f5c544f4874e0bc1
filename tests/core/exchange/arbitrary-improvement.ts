import fc from 'fast-check';
import { records } from '#core/base';
import { flowsFrom, type ProcessNode, type Service, type Task } from '#core/model';
import { amount, distribution, text } from './arbitrary-values.ts';

const disciplines = ['fifo', 'lifo', 'priority', 'preemptive', 'shortestFirst', 'earliestDue'] as const;
const wastes = ['waiting', 'moving', 'rework', 'overProcessing', 'checking'] as const;
const minutes = fc.integer({ min: 0, max: 1440 });

const draw = fc.oneof(
  fc
    .array(fc.record({ value: text, share: amount }), { minLength: 1, maxLength: 3 })
    .map((values) => ({ by: 'category' as const, values })),
  distribution.map((value) => ({ by: 'number' as const, distribution: value })),
);

const batching = fc.oneof(
  fc.record({
    by: fc.constant('size' as const),
    size: fc.integer({ min: 1, max: 9 }),
    maximumWait: fc.option(amount),
  }),
  fc
    .uniqueArray(minutes, { minLength: 1, maxLength: 3 })
    .map((times) => ({ by: 'times' as const, times: times.toSorted((a, b) => a - b) })),
);

const task = fc.record({
  team: fc.constantFrom('allOf' as const, 'anyOf' as const, 'asIs' as const, 'asIs' as const),
  quantity: fc.integer({ min: 1, max: 3 }),
  waste: fc.option(fc.constantFrom(...wastes)),
  inputs: fc.nat(7),
  outputs: fc.nat(7),
  customerContact: fc.boolean(),
  check: fc.option(
    fc.record({ kind: fc.constantFrom('check' as const, 'approval' as const), rejects: text }),
  ),
  priority: fc.option(fc.integer({ min: -3, max: 9 })),
  patience: fc.option(distribution),
  batching: fc.option(batching),
  mustKeep: fc.boolean(),
  apart: fc.boolean(),
  pick: fc.nat(),
});
type TaskSeed = typeof task extends fc.Arbitrary<infer T> ? T : never;

/** What can be said of a service for its improvement, before it meets one. */
export const improvement = fc.record({
  tasks: fc.array(task, { minLength: 1, maxLength: 5 }),
  objects: fc.array(text, { maxLength: 3 }),
  attributes: fc.array(fc.record({ name: text, draw }), { maxLength: 2 }),
  segments: fc.array(
    fc.record({
      name: text,
      priority: fc.integer({ min: -3, max: 9 }),
      dueWithin: fc.option(amount),
      own: fc.option(draw),
      times: fc.array(amount, { maxLength: 3 }).map((list) => list.toSorted((a, b) => a - b)),
    }),
    { maxLength: 2 },
  ),
  notes: fc.array(
    fc.record({
      text,
      kind: fc.constantFrom('observation' as const, 'issue' as const),
      seenAs: fc.constantFrom('customer' as const, 'staff' as const),
      pick: fc.nat(),
    }),
    { maxLength: 2 },
  ),
  dismissals: fc.array(fc.record({ code: text, at: text, because: text }), { maxLength: 2 }),
  discipline: fc.constantFrom(...disciplines),
  maximumCapacity: fc.option(fc.integer({ min: 0, max: 30 })),
  observed: fc.option(fc.record({ cycleTime: amount, casesPerWeek: amount })),
  thresholds: fc.dictionary(fc.constantFrom('rarelyTaken', 'handOffs'), amount),
  staffBudget: fc.option(amount),
});
type Improvement = typeof improvement extends fc.Arbitrary<infer T> ? T : never;

/** The service with all of it said, as far as it has the records for it. */
export function withImprovement(service: Service, said: Improvement): Service {
  const { nextStream } = service.profile;
  const objects = said.objects.map((name, i) => ({ id: `object_${i}`, name }));
  const attributes = said.attributes.map((one, i) => ({
    ...one,
    id: `attribute_${i}`,
    stream: nextStream + i,
  }));
  const segments = said.segments.map(({ own, times: _times, ...one }, i) => ({
    ...one,
    id: `segment_${i}`,
    attributes: own === null || attributes.length === 0 ? {} : { attribute_0: own },
    stream: nextStream + attributes.length + i,
  }));
  const nodes = records(service.nodes);
  const start = nodes.find((node) => node.kind === 'startEvent');
  const observations = said.notes.flatMap(({ pick, ...one }, i) => {
    const node = nodes[pick % Math.max(1, nodes.length)];
    return node === undefined ? [] : [{ ...one, id: `observation_${i}`, nodeId: node.id }];
  });
  const { discipline, maximumCapacity, observed, thresholds, staffBudget } = said;
  return {
    ...service,
    profile: {
      ...service.profile,
      nextStream: nextStream + attributes.length + segments.length,
      thresholds,
      staffBudget,
    },
    nodes: table(
      nodes.map((node, i) => {
        const seed = said.tasks[i % said.tasks.length];
        return node.kind === 'task' && seed !== undefined
          ? improved(
              service,
              node,
              seed,
              objects.map(({ id }) => id),
            )
          : node;
      }),
    ),
    roles: table(records(service.roles).map((role) => ({ ...role, discipline, maximumCapacity }))),
    scenarios: table(
      records(service.scenarios).map((scenario) => ({
        ...scenario,
        observed,
        segmentArrivals: Object.fromEntries(
          said.segments.map(({ times }, i) => [
            `segment_${i}`,
            start === undefined ? {} : { [start.id]: { by: 'list', times } },
          ]),
        ),
      })),
    ),
    dataObjects: table(objects),
    attributes: table(attributes),
    segments: table(segments),
    observations: table(observations),
    dismissals: table(said.dismissals.map((one, i) => ({ ...one, id: `dismissal_${i}` }))),
  } as unknown as Service;
}

function improved(service: Service, node: Task, seed: TaskSeed, objects: readonly string[]): ProcessNode {
  const roleIds = Object.keys(service.roles);
  const flow = flowsFrom(service, node.id)[0]?.id ?? null;
  const some = (mask: number) => objects.filter((_, i) => (mask & (1 << i)) !== 0);
  const tasks = records(service.nodes).filter(({ kind, id }) => kind === 'task' && id !== node.id);
  const other = tasks[seed.pick % Math.max(1, tasks.length)]?.id;
  const team = roleIds.length === 0 ? 'asIs' : seed.team;
  const performers = {
    asIs: node.performer,
    allOf: { by: 'allOf', needs: roleIds.map((roleId) => ({ roleId, quantity: seed.quantity })) },
    anyOf: { by: 'anyOf', roleIds },
  };
  return {
    ...node,
    performer: performers[team],
    waste: seed.waste,
    inputs: some(seed.inputs),
    outputs: some(seed.outputs),
    customerContact: seed.customerContact,
    check: seed.check && { ...seed.check, objectId: objects[0] ?? null, rejectFlowId: flow },
    priority: seed.priority,
    patience: seed.patience && { limit: seed.patience, flowId: flow },
    batching: seed.batching,
    mustKeep: seed.mustKeep,
    separateFrom: seed.apart && other !== undefined ? [other] : [],
  } as unknown as Task;
}

function table(list: readonly object[]) {
  return Object.fromEntries(list.map((record) => [(record as { id: string }).id, record]));
}
