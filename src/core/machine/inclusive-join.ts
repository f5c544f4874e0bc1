import type { NodeId } from '#core/model';
import type { Join, ProcessMachines } from './compile-process.ts';

/**
 * From which nodes a path leads to which incoming flow of an inclusive join without visiting the join:
 * `reach[node × inputs + input]` is 1 where one does. Nodes in the order of `machines.nodes`.
 */
export interface InclusiveReach {
  readonly inputs: number;
  readonly reach: Uint8Array;
}

/** Precomputes the paths of BPMN 2.0 table 13-3 for one join: a backward search from each of its incoming flows. */
export function reachOf(machines: ProcessMachines, join: Join): InclusiveReach {
  const place = new Map<NodeId, number>(machines.nodes.map(({ id }, index) => [id, index]));
  const sources = new Map<NodeId, NodeId[]>();
  for (const flow of machines.flows) {
    const list = sources.get(flow.target);
    if (list === undefined) sources.set(flow.target, [flow.source]);
    else list.push(flow.source);
  }
  const inputs = join.flows.length;
  const reach = new Uint8Array(machines.nodes.length * inputs);
  for (const [input, id] of join.flows.entries()) {
    const first = machines.flows.find((flow) => flow.id === id)?.source;
    const open: NodeId[] = first === undefined ? [] : [first];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const at = (place.get(node) ?? 0) * inputs + input;
      if (node === join.node || reach[at] === 1) continue;
      reach[at] = 1;
      open.push(...(sources.get(node) ?? []));
    }
  }
  return { inputs, reach };
}

/**
 * BPMN 2.0 table 13-3: the join may fire when at least one incoming flow holds a token and no token elsewhere in the
 * case (which counts as on a flow into the node it stands at) can reach an empty incoming flow, unless it can also
 * reach one that holds a token. `occupied` says whether a token stands at a node, `held` how many wait on an input.
 */
export function mayFire(
  { inputs, reach }: InclusiveReach,
  nodes: number,
  occupied: (node: number) => boolean,
  held: (input: number) => number,
): boolean {
  let any = false;
  for (let input = 0; input < inputs; input++) any ||= held(input) > 0;
  if (!any) return false;
  for (let node = 0; node < nodes; node++) {
    if (!occupied(node)) continue;
    let empty = false;
    let full = false;
    for (let input = 0; input < inputs; input++) {
      if (reach[node * inputs + input] === 0) continue;
      if (held(input) > 0) full = true;
      else empty = true;
    }
    if (empty && !full) return false;
  }
  return true;
}
