import type { NodeId } from '#core/model';
import { cyclesAmong } from '../guidelines/cycles-among.ts';
import { findCrowding } from './crowding.ts';
import type { Judged } from './judged.ts';
import type { TraceStep, Violation, ViolationCode } from './soundness.ts';
import { type Edge, stepsTo, stepsUntil } from './state-graph.ts';
import { findStuckJoins } from './stuck-joins.ts';

/** Everything that can go wrong, errors first, in a fixed order. */
export function judge(judged: Judged): readonly Violation[] {
  return [
    ...stuck(judged),
    ...livelocks(judged),
    ...growth(judged),
    ...deadSteps(judged),
    ...crowding(judged),
    ...repeatedEnds(judged),
  ];
}

function told(
  { processId, net }: Judged,
  code: ViolationCode,
  severity: Violation['severity'],
  nodes: Iterable<number>,
  trace: readonly TraceStep[],
): Violation {
  const at = [...new Set(nodes)].toSorted((a, b) => a - b).map((node) => net.nodes[node] as NodeId);
  return { code, severity, processId, at, trace };
}

function stuck(judged: Judged): readonly Violation[] {
  return findStuckJoins(judged).map(({ code, nodes, trace }) => told(judged, code, 'error', nodes, trace));
}

/** Loops of states from which no state without moves can be reached. What leads into them is not told. */
function livelocks(judged: Judged): readonly Violation[] {
  const { graph, behind } = judged;
  const sources: number[][] = graph.markings.map(() => []);
  for (const [state, edges] of graph.edges.entries()) for (const { to } of edges) sources[to]?.push(state);
  const ending = new Set([
    ...graph.clipped,
    ...[...graph.markings.keys()].filter((state) => state > 0 && graph.edges[state]?.length === 0),
  ]);
  for (const state of ending) for (const source of sources[state] ?? []) ending.add(source);
  const endless = new Set([...graph.markings.keys()].filter((state) => state > 0 && !ending.has(state)));
  const next = (state: number) => (graph.edges[state] ?? []).map(({ to }) => to);
  const found = new Map<string, Violation>();
  for (const loop of cyclesAmong(endless, next)) {
    const inside = new Set(loop);
    if (loop.some((state) => next(state).some((to) => !inside.has(to)))) continue;
    const nodes = new Set(
      loop.flatMap((state) => (graph.edges[state] ?? []).flatMap((edge: Edge) => edge.nodes)),
    );
    const round = cyclesAmong(nodes, behind).flat();
    const violation = told(judged, 'livelock', 'error', round, stepsTo(graph, Math.min(...loop)));
    const key = violation.at.join('\n');
    if (!found.has(key)) found.set(key, violation);
  }
  return [...found.values()];
}

function growth(judged: Judged): readonly Violation[] {
  const { graph, net } = judged;
  if (graph.growing === null) return [];
  const nodes = graph.growing.places.map((place) => net.places[place]?.node ?? 0);
  return [told(judged, 'unbounded', 'error', nodes, stepsTo(graph, graph.growing.state))];
}

/**
 * Steps and events that are never reached. Not told where not everything was looked at, nor of what something leads to that is
 * not executed yet.
 */
function deadSteps(judged: Judged): readonly Violation[] {
  const { graph, net, kinds, behind, beginnings } = judged;
  if (graph.limit !== null) return [];
  const unknown = new Set(beginnings);
  for (const node of unknown) for (const next of behind(node)) unknown.add(next);
  const reached = new Set(graph.edges.flatMap((edges) => edges.flatMap(({ nodes }) => nodes)));
  const dead = [...net.nodes.keys()].filter(
    (node) =>
      !reached.has(node) && !unknown.has(node) && !kinds.get(net.nodes[node] as NodeId)?.endsWith('Gateway'),
  );
  return dead.length === 0 ? [] : [told(judged, 'deadStep', 'error', dead, [])];
}

function crowding(judged: Judged): readonly Violation[] {
  return findCrowding(judged).map(({ nodes, trace }) =>
    told(judged, 'lackOfSynchronisation', 'warning', nodes, trace),
  );
}

function repeatedEnds(judged: Judged): readonly Violation[] {
  const { graph, net, kinds } = judged;
  return [...net.nodes.entries()].flatMap(([node, id]) => {
    if (kinds.get(id) !== 'endEvent') return [];
    const count = (edge: Edge) => edge.ends.filter((end) => end === node).length;
    const steps = stepsUntil(graph, count, 2, null);
    return steps === null ? [] : [told(judged, 'endTwice', 'warning', [node], steps)];
  });
}
