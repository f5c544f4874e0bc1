import { cyclesAmong } from '../guidelines/cycles-among.ts';
import type { Judged } from './judged.ts';
import type { TraceStep } from './soundness.ts';
import { stepsTo, stepsUntil } from './state-graph.ts';
import type { TokenNet } from './token-net.ts';

/**
 * Nodes where two tokens of a case can be at the same moment: they stand there together, or both can be let go at one
 * moment and pass. Only where it begins is told, not at what follows from it.
 */
export function findCrowding(judged: Judged): readonly {
  readonly nodes: readonly number[];
  readonly trace: readonly TraceStep[];
}[] {
  const { graph, net } = judged;
  const first = new Map<number, number>();
  const note = (node: number, state: number): void => {
    if (!first.has(node)) first.set(node, state);
  };
  const passed = passedAtOnce(net);
  for (const [state, marking] of graph.markings.entries()) {
    /** The place that a node was first passed from. */
    const from = new Map<number, number>();
    for (const [index, place] of marking.entries()) {
      const kind = net.places[place]?.kind;
      if (kind === 'input') continue;
      if (marking[index + 1] === place) note(net.places[place]?.node ?? 0, state);
      for (const node of passed[place] ?? []) {
        const earlier = from.get(node);
        if (earlier === undefined) from.set(node, place);
        else if (earlier !== place) note(node, state);
      }
    }
    for (const { crowded, to } of graph.edges[state] ?? []) for (const node of crowded) note(node, to);
  }
  return beginnings(new Set(first.keys()), judged.behind).map((node) => ({
    nodes: [node],
    trace: crowdedSteps(judged, node) ?? stepsTo(graph, first.get(node) ?? 0),
  }));
}

/** Moves to where two tokens stand at the node, which shows it better than two about to come. */
function crowdedSteps({ graph, net }: Judged, node: number): readonly TraceStep[] | null {
  const isCrowded = (state: number): boolean => {
    const there = (graph.markings[state] ?? []).filter(
      (place) => net.places[place]?.node === node && net.places[place]?.kind !== 'input',
    );
    return there.some((place, index) => there[index + 1] === place);
  };
  return stepsUntil(graph, () => 0, 0, isCrowded);
}

/** Of each place the nodes that a token from there passes in no time. */
function passedAtOnce(net: TokenNet): readonly ReadonlySet<number>[] {
  return net.places.map((place, number) => {
    if (place.kind === 'input') return new Set<number>();
    const nodes = new Set<number>(place.kind === 'decision' ? [place.node] : []);
    const open = [number];
    const seen = new Set(open);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { outcome } of net.places[at]?.moves ?? []) {
        for (const node of outcome.passed) nodes.add(node);
        for (const to of outcome.places) {
          if (net.places[to]?.kind !== 'decision' || seen.has(to)) continue;
          seen.add(to);
          nodes.add(net.places[to]?.node ?? 0);
          open.push(to);
        }
      }
    }
    return nodes;
  });
}

/** Of some nodes those to which no other of them leads; of a cycle of them the first. */
function beginnings(
  nodes: ReadonlySet<number>,
  behind: (node: number) => readonly number[],
): readonly number[] {
  const reach = new Map(
    [...nodes].map((node) => {
      const seen = new Set(behind(node));
      for (const each of seen) for (const other of behind(each)) seen.add(other);
      return [node, seen] as const;
    }),
  );
  const parts = cyclesAmong(nodes, (node) => [...nodes].filter((other) => reach.get(node)?.has(other)));
  const partOf = new Map(parts.flatMap((part) => part.map((node) => [node, part] as const)));
  const leadsTo = (one: number, node: number) =>
    one !== node && reach.get(one)?.has(node) === true && partOf.get(one) !== (partOf.get(node) ?? null);
  return [...nodes]
    .toSorted((a, b) => a - b)
    .filter((node) => ![...nodes].some((one) => leadsTo(one, node)))
    .filter((node) => {
      const part = partOf.get(node);
      return part === undefined || Math.min(...part) === node;
    });
}
