import { cyclesAmong } from '../guidelines/cycles-among.ts';
import type { Judged } from './judged.ts';
import type { TraceStep, ViolationCode } from './soundness.ts';
import { type Edge, stepsTo, stepsUntil } from './state-graph.ts';

interface StuckJoins {
  readonly code: Extract<ViolationCode, 'deadlock' | 'joinsWaitForEachOther' | 'leftBehind'>;
  readonly nodes: readonly number[];
  readonly trace: readonly TraceStep[];
}

/**
 * Markings in which tokens are left and none can move. Told at the joins that are the reason: not at one that waits for
 * what another holds. A join that fires on no way there is a `deadlock`, one that does `leftBehind`; joins that wait
 * for each other are told together.
 */
export function findStuckJoins(judged: Judged): readonly StuckJoins[] {
  const { graph } = judged;
  const groups = new Map<string, { readonly nodes: readonly number[]; readonly states: Set<number> }>();
  for (const state of graph.markings.keys()) {
    if (state === 0 || graph.clipped.has(state) || graph.edges[state]?.length !== 0) continue;
    for (const nodes of reasons(judged, state)) {
      const key = nodes.join(' ');
      const group = groups.get(key) ?? { nodes, states: new Set() };
      groups.set(key, group);
      group.states.add(state);
    }
  }
  return [...groups.values()]
    .toSorted((a, b) => (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0) || a.nodes.length - b.nodes.length)
    .flatMap((group) => verdictsOn(judged, group));
}

function verdictsOn(
  { graph, net }: Judged,
  { nodes, states }: { readonly nodes: readonly number[]; readonly states: ReadonlySet<number> },
): readonly StuckJoins[] {
  const trace = stepsTo(graph, Math.min(...states));
  if (nodes.length > 1) return [{ code: 'joinsWaitForEachOther', nodes, trace }];
  const fires = (edge: Edge) => edge.fired.filter((join) => net.joins[join]?.node === nodes[0]).length;
  const reaches = (state: number) => states.has(state);
  const before = stepsUntil(graph, fires, 0, reaches);
  const since = stepsUntil(graph, fires, 1, reaches);
  return [
    ...(before === null ? [] : [{ code: 'deadlock' as const, nodes, trace: before }]),
    ...(since === null ? [] : [{ code: 'leftBehind' as const, nodes, trace: since }]),
  ];
}

/** The nodes at which the tokens of a marking are stuck, without those that wait for another of them. */
function reasons({ graph, net, behind }: Judged, state: number): readonly (readonly number[])[] {
  const marking = graph.markings[state] ?? [];
  const held = [...new Set(marking.map((place) => net.places[place]?.node ?? 0))].toSorted((a, b) => a - b);
  const ahead = new Map(held.map((node) => [node, emptyInputsReached(net, marking, behind, node)]));
  const waitsFor = (node: number) => held.filter((other) => ahead.get(other)?.has(node));
  const cycles = cyclesAmong(new Set(held), waitsFor).filter((cycle) => cycle.length > 1);
  const inCycle = new Set(cycles.flat());
  const alone = held
    .filter((node) => !inCycle.has(node) && waitsFor(node).every((other) => other === node))
    .map((node) => [node]);
  return [...cycles.map((cycle) => cycle.toSorted((a, b) => a - b)), ...alone];
}

/** The joins, at which tokens are held, to whose empty inputs there is a way from `node`. */
function emptyInputsReached(
  net: Judged['net'],
  marking: readonly number[],
  behind: Judged['behind'],
  node: number,
): ReadonlySet<number> {
  const seen = new Set(behind(node));
  for (const each of seen) for (const other of behind(each)) seen.add(other);
  const sources = new Set([node, ...seen]);
  return new Set(
    net.joins.flatMap((join) => {
      const empty = join.inputs.filter((input) => !marking.includes(input));
      const isReached = empty.some((input) => sources.has(net.sourceOf[input] ?? -1));
      return isReached && join.node !== node ? [join.node] : [];
    }),
  );
}
