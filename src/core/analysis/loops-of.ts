import {
  type Flow,
  flowsFrom,
  flowsInto,
  isFlowNode,
  type NodeId,
  nodesOf,
  type ProcessId,
  type Service,
} from '#core/model';
import { cyclesAmong } from './guidelines/cycles-among.ts';
import { naturalLoops } from './natural-loops.ts';

/** A part of a process in which a case can go round. */
export interface Loop {
  /** Every way round passes it: what comes through here and what goes back say how often work is repeated. */
  readonly header: NodeId;
  /** The flows that bring a case back to where it has been. */
  readonly back: readonly Flow[];
  /** All nodes on a way round, the header included. */
  readonly body: ReadonlySet<NodeId>;
  /** The nodes of the body that a case only comes to in order to go round again. */
  readonly wayBack: ReadonlySet<NodeId>;
  /** The step that is repeated each time round; null where the loop has none. */
  readonly step: NodeId | null;
}

/**
 * The loops of a process: the natural ones, then those that can be entered in several places ("again" leads back to either of
 * two repairs, and so do first visits), which are told where one decision lies on every way round and can leave. Others
 * have no rate of return that could be counted, and are left out.
 */
export function loopsOf(service: Service, processId: ProcessId): readonly Loop[] {
  const natural = naturalLoops(service, processId).map((loop): Loop => {
    const wayBack = onlyOnTheWayBack(service, loop.body, new Set([loop.header]));
    return { ...loop, wayBack, step: firstStepFrom(service, loop.body, loop.header) };
  });
  return [...natural, ...loopsWithSeveralEntries(service, processId)];
}

function loopsWithSeveralEntries(service: Service, processId: ProcessId): readonly Loop[] {
  const found: Loop[] = [];
  const open = [
    new Set(
      nodesOf(service, processId)
        .filter(isFlowNode)
        .map((node) => node.id),
    ),
  ];
  for (let members = open.pop(); members !== undefined; members = open.pop()) {
    for (const cycle of cyclesAmong(members, (id) => targetsOf(service, id))) {
      const body = new Set(cycle);
      const entries = new Set(
        cycle.filter((id) => flowsInto(service, id).some(({ source }) => !body.has(source))),
      );
      const loop = entries.size > 1 ? loopAround(service, body, entries) : null;
      if (loop !== null) found.push(loop);
      // With one entry it is a natural loop; without that entry there may be others inside.
      if (entries.size === 1) open.push(new Set(cycle.filter((id) => !entries.has(id))));
    }
  }
  return found;
}

/** The loop as counted at the decision that lies on every way round and can leave; null where there is none. */
function loopAround(service: Service, body: ReadonlySet<NodeId>, entries: ReadonlySet<NodeId>): Loop | null {
  const onEveryWay = [...body].filter((id) => {
    const rest = new Set([...body].filter((other) => other !== id));
    return (
      !targetsOf(service, id).includes(id) && cyclesAmong(rest, (at) => targetsOf(service, at)).length === 0
    );
  });
  const header = onEveryWay.find((id) => targetsOf(service, id).some((target) => !body.has(target)));
  if (header === undefined) return null;
  const back: Flow[] = [];
  const seen = new Set([header]);
  for (const id of seen) {
    for (const flow of flowsFrom(service, id)) {
      if (!body.has(flow.target)) continue;
      if (entries.has(flow.target) || flow.target === header) back.push(flow);
      else seen.add(flow.target);
    }
  }
  const step = onEveryWay.find((id) => service.nodes[id]?.kind === 'task');
  const wayBack = onlyOnTheWayBack(service, body, entries);
  return { header, back, body, wayBack, step: step ?? firstStepFrom(service, body, header) };
}

function targetsOf(service: Service, id: NodeId): readonly NodeId[] {
  return flowsFrom(service, id).map((flow) => flow.target);
}

/** The first task of the loop on the way from a node of it. */
function firstStepFrom(service: Service, body: ReadonlySet<NodeId>, from: NodeId): NodeId | null {
  const seen = new Set<NodeId>([from]);
  for (const id of seen) {
    if (service.nodes[id]?.kind === 'task') return id;
    for (const target of targetsOf(service, id)) if (body.has(target)) seen.add(target);
  }
  return null;
}

/** The nodes of the body from which no exit can be reached without passing an entry again. */
function onlyOnTheWayBack(
  service: Service,
  body: ReadonlySet<NodeId>,
  entries: ReadonlySet<NodeId>,
): ReadonlySet<NodeId> {
  const canLeave = new Set<NodeId>(
    [...body].filter((id) => {
      const targets = targetsOf(service, id);
      return targets.length === 0 || targets.some((target) => !body.has(target));
    }),
  );
  for (const id of canLeave) {
    if (entries.has(id)) continue;
    for (const { source } of flowsInto(service, id)) if (body.has(source)) canLeave.add(source);
  }
  return new Set([...body].filter((id) => !entries.has(id) && !canLeave.has(id)));
}
