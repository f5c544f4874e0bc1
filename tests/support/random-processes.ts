import fc from 'fast-check';
import type { Distribution } from '#core/random';
import { type DrawnFlow, type DrawnNode, type Drawing, exponential, minutes, task } from './draw-service.ts';

/** A piece of a process with one way in and one way out. */
type Block =
  | { readonly kind: 'task'; readonly duration: Distribution; readonly role: string | undefined }
  | { readonly kind: 'timer'; readonly delay: number }
  | { readonly kind: 'sequence' | 'exclusive' | 'parallel' | 'inclusive'; readonly parts: readonly Block[] }
  | { readonly kind: 'loop'; readonly body: Block; readonly again: number };

const duration: fc.Arbitrary<Distribution> = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map(minutes),
  fc.integer({ min: 1, max: 20 }).map(exponential),
);

const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('task' as const),
      duration,
      role: fc.constantFrom('clerk', 'expert', undefined),
    }),
    fc.record({ kind: fc.constant('timer' as const), delay: fc.integer({ min: 0, max: 30 }) }),
    fc.record({
      kind: fc.constantFrom(
        'sequence' as const,
        'exclusive' as const,
        'parallel' as const,
        'inclusive' as const,
      ),
      parts: fc.array(tie('block'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('loop' as const),
      body: tie('block'),
      again: fc.constantFrom(0.1, 0.3, 0.5),
    }),
  ),
})).block;

const office = {
  weekly: [0, 1, 2, 3, 4].map((day) => ({ from: 1440 * day + 540, to: 1440 * day + 1020 })),
  exceptions: [],
};

/** Block-structured processes of every kind, with and without shifts. */
export const randomProcess: fc.Arbitrary<Drawing> = fc
  .record({
    body: block,
    interval: fc.integer({ min: 5, max: 60 }),
    clerks: fc.integer({ min: 1, max: 3 }),
    atClosing: fc.constantFrom('pause', 'finish', 'handOver'),
    onShift: fc.boolean(),
    warmup: fc.constantFrom(0, 500),
    byHorizon: fc.boolean(),
  })
  .map(({ body, interval, clerks, atClosing, onShift, warmup, byHorizon }): Drawing => {
    const nodes: Record<string, DrawnNode> = { start: { kind: 'startEvent' } };
    const flows: DrawnFlow[] = [];
    const last = drawBlock(body, 'start', nodes, flows);
    nodes['end'] = { kind: 'endEvent' };
    flows.push([last, 'end']);
    return {
      nodes,
      flows,
      roles: {
        clerk: { capacity: clerks, costPerHour: 12, calendarId: onShift ? 'office' : null } as never,
        expert: { capacity: 2 },
      },
      calendars: { office: { ...office, atClosing } as never },
      arrivals: { start: { by: 'interval', interval: exponential(interval) } },
      scenario: {
        stop: byHorizon ? { by: 'horizon', horizon: 3000 } : { by: 'cases', cases: 80 },
        warmup: warmup === 0 ? { by: 'none' } : { by: 'time', time: warmup },
      },
    };
  });

/** Draws a block behind node `from`; the node it ends at. */
function drawBlock(
  drawn: Block,
  from: string,
  nodes: Record<string, DrawnNode>,
  flows: DrawnFlow[],
  probability?: number,
): string {
  const add = (node: DrawnNode): string => {
    const id = `n${Object.keys(nodes).length}`;
    nodes[id] = node;
    return id;
  };
  switch (drawn.kind) {
    case 'task':
    case 'timer': {
      const id = add(
        drawn.kind === 'task'
          ? task(drawn.duration, drawn.role)
          : { kind: 'timerEvent', delay: minutes(drawn.delay) },
      );
      flows.push([from, id, probability]);
      return id;
    }
    case 'loop': {
      const merge = add({ kind: 'exclusiveGateway' });
      flows.push([from, merge, probability]);
      const end = drawBlock(drawn.body, merge, nodes, flows);
      const split = add({ kind: 'exclusiveGateway' });
      flows.push([end, split], [split, merge, drawn.again]);
      const out = add({ kind: 'intermediateEvent' });
      flows.push([split, out, 1 - drawn.again]);
      return out;
    }
    case 'sequence': {
      let at = from;
      for (const [i, part] of drawn.parts.entries()) {
        at = drawBlock(part, at, nodes, flows, i === 0 ? probability : undefined);
      }
      return at;
    }
    default: {
      const kind = `${drawn.kind}Gateway` as const;
      const split = add({ kind });
      flows.push([from, split, probability]);
      const share = drawn.kind === 'inclusive' ? 0.6 : 1 / drawn.parts.length;
      const ends = drawn.parts.map((part) =>
        drawBlock(part, split, nodes, flows, drawn.kind === 'parallel' ? undefined : share),
      );
      const join = add({ kind });
      for (const end of ends) flows.push([end, join]);
      return join;
    }
  }
}

const performer: fc.Arbitrary<DrawnNode['performer']> = fc.constantFrom<DrawnNode['performer']>(
  undefined,
  { by: 'anyOf', roleIds: ['clerk', 'expert'] as never },
  { by: 'anyOf', roleIds: ['expert', 'clerk'] as never },
  {
    by: 'allOf',
    needs: [
      { roleId: 'clerk', quantity: 1 },
      { roleId: 'expert', quantity: 2 },
    ] as never,
  },
  { by: 'allOf', needs: [{ roleId: 'expert', quantity: 2 }] as never },
);

const batching: fc.Arbitrary<DrawnNode['batching']> = fc.constantFrom<DrawnNode['batching']>(
  undefined,
  undefined,
  { by: 'size', size: 3, maximumWait: null },
  { by: 'size', size: 4, maximumWait: 45 },
  { by: 'times', times: [600, 900] },
);

const patience: fc.Arbitrary<DrawnNode['patience']> = fc.constantFrom<DrawnNode['patience']>(
  undefined,
  undefined,
  { limit: exponential(40), flowId: null },
  { limit: minutes(15), flowId: null },
  { limit: minutes(0), flowId: null },
);

const discipline = fc.constantFrom(
  'fifo' as const,
  'lifo' as const,
  'priority' as const,
  'preemptive' as const,
  'shortestFirst' as const,
  'earliestDue' as const,
);

/** The same with teams, batches, patience, priorities and queue disciplines. */
export const randomGeneralProcess: fc.Arbitrary<Drawing> = fc
  .record({
    drawing: randomProcess,
    rules: fc.array(fc.record({ performer, batching, patience, priority: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    clerks: discipline,
    experts: discipline,
  })
  .map(({ drawing, rules, clerks, experts }): Drawing => {
    const nodes = Object.entries(drawing.nodes).map(([id, node], at) =>
      node.kind === 'task'
        ? ([id, { ...node, ...rules[at % rules.length] }] as const)
        : ([id, node] as const),
    );
    const { clerk, expert } = drawing.roles as { clerk: object; expert: object };
    return {
      ...drawing,
      nodes: Object.fromEntries(nodes),
      roles: { clerk: { ...clerk, discipline: clerks }, expert: { ...expert, discipline: experts } },
    };
  });
