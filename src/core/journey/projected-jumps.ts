import type { Share } from '#core/base';
import { compileProcess, readTable } from '#core/machine';
import {
  effectiveProbabilities,
  type FlowId,
  flowsAfterWork,
  type NodeId,
  nodesOf,
  type ProcessId,
  type Service,
} from '#core/model';
import { visitRates } from '#core/simulation';

/** A way from one group of nodes to another that is not the next. */
export interface ProjectedJump {
  readonly from: number;
  readonly to: number;
  readonly share: Share;
}

/** Rarer ways are none: three customers in a thousand tell nothing on a first map. */
const RARE = 0.005;
/** Less than this of a token is not followed any further. */
const TRACE = 1e-9;
const LONGEST = 200;

/**
 * How cases go between groups of nodes that follow each other by number, where they do not simply go on to the next:
 * shares of those who leave a group and go on (from the last group also to the end). `groupOf` knows the nodes that
 * belong to one; the others are passed. Read off the process by its traffic equations. Where tokens run side by side,
 * conditions or events decide, or a loop is never left, there is nothing to be read: no jumps.
 */
export function projectedJumps(
  service: Service,
  processId: ProcessId,
  groupOf: ReadonlyMap<NodeId, number>,
): readonly ProjectedJump[] {
  const rates = isUnreadable(service, processId) ? null : visitsOf(service, processId);
  if (rates === null) return [];
  const last = Math.max(...groupOf.values());
  const traffic = new Map<string, ProjectedJump>();
  const leaving = new Map<number, number>();
  const arrive = (from: number, to: number | null, amount: number): void => {
    if (to === from || (to === null && from !== last)) return;
    leaving.set(from, (leaving.get(from) ?? 0) + amount);
    if (to === null) return;
    const key = `${from} ${to}`;
    traffic.set(key, { from, to, share: (traffic.get(key)?.share ?? 0) + amount });
  };
  for (const [node, from] of groupOf) {
    const rate = rates.get(node) ?? 0;
    if (!Number.isFinite(rate)) return [];
    follow(service, node, rate, groupOf, (to, amount) => arrive(from, to, amount));
  }
  return [...traffic.values()]
    .map((each) => ({ ...each, share: each.share / (leaving.get(each.from) as number) }))
    .filter(({ from, to, share }) => to !== from + 1 && share >= RARE);
}

/** Follows what leaves a node over whatever belongs to no group; `arrive` hears where how much of it comes to (null: an end). */
function follow(
  service: Service,
  start: NodeId,
  rate: number,
  groupOf: ReadonlyMap<NodeId, number>,
  arrive: (to: number | null, amount: number) => void,
): void {
  let open: readonly (readonly [NodeId, number])[] = [[start, rate]];
  for (let length = 0; length < LONGEST && open.length > 0; length += 1) {
    const next = new Map<NodeId, number>();
    for (const [node, amount] of open) {
      const flows = flowsAfterWork(service, node);
      if (flows.length === 0) arrive(null, amount);
      const shares = effectiveProbabilities(service, node);
      for (const { id, target } of flows) {
        const part = amount * (shares.get(id) ?? 1);
        const group = groupOf.get(target);
        if (group !== undefined) arrive(group, part);
        else if (part > TRACE) next.set(target, (next.get(target) ?? 0) + part);
      }
    }
    open = [...next];
  }
}

/** Does anything run side by side, or go by what a case is like? */
function isUnreadable(service: Service, processId: ProcessId): boolean {
  return nodesOf(service, processId).some(({ id, kind }) => {
    const flows = flowsAfterWork(service, id);
    const byShares = kind === 'exclusiveGateway' && flows.every(({ condition }) => condition === null);
    return flows.length > 1 && !byShares;
  });
}

/** Visits of each node for each case, by the traffic equations of the compiled process; null where it does not compile. */
function visitsOf(service: Service, processId: ProcessId): ReadonlyMap<NodeId, number> | null {
  const machines = compileProcess(service, processId, { placeholders: 'passThrough' });
  if (!machines.ok) return null;
  const table = readTable([machines.value]);
  const chances = Float64Array.from(table.choiceFlow, (place) => {
    const flow = service.flows[table.flows[place] as FlowId];
    return flow === undefined ? 0 : (effectiveProbabilities(service, flow.source).get(flow.id) ?? 0);
  });
  const none = new Uint8Array(chances.length);
  const { entries } = machines.value;
  const begins = Float64Array.from(table.nodes, (id) => Number(entries.includes(id)) / entries.length);
  const rates = visitRates(table, { chances, defaults: none, decided: none }, begins);
  return new Map(table.nodes.map((id, at) => [id, rates[at] as number]));
}
