import { after, type Happening, keyOf, type Marking, openDecision } from './marking.ts';
import type { SoundnessLimit, SoundnessLimits, TraceStep } from './soundness.ts';
import type { Reduction } from './stubborn-sets.ts';
import type { Move, TokenNet } from './token-net.ts';

/** A move from one marking to another, and what happens by it. */
export interface Edge extends Omit<Happening, 'marking'> {
  readonly to: number;
  readonly steps: readonly TraceStep[];
}

/**
 * The markings a case can come to, numbered in the order in which they were found: none is reached by fewer moves than an
 * earlier one. Number 0 is the case before it begins.
 */
export interface StateGraph {
  readonly markings: readonly Marking[];
  readonly edges: readonly (readonly Edge[])[];
  /** The marking from which each was first reached, and over which of its edges. −1 for number 0. */
  readonly parents: readonly { readonly state: number; readonly edge: number }[];
  /** Markings that were not followed further. */
  readonly clipped: ReadonlySet<number>;
  readonly limit: SoundnessLimit | null;
  /** The first marking that is one of its forerunners and more, and the places of the surplus. */
  readonly growing: { readonly state: number; readonly places: readonly number[] } | null;
}

/** Explores the token game breadth first, looking in each marking only at the places that `reduction` names. */
export function exploreStates(net: TokenNet, reduction: Reduction, limits: SoundnessLimits): StateGraph {
  const explorer = new Explorer(net, limits);
  return explorer.run(reduction);
}

class Explorer {
  private readonly net: TokenNet;
  private readonly limits: SoundnessLimits;
  private readonly markings: Marking[] = [[]];
  private readonly edges: Edge[][] = [[]];
  private readonly parents: { state: number; edge: number }[] = [{ state: -1, edge: -1 }];
  private readonly known = new Map<string, number>();
  private readonly clipped = new Set<number>();
  private limit: SoundnessLimit | null = null;
  private growing: StateGraph['growing'] = null;
  /** More tokens can never hold others up, so that what happened once can happen again and again. */
  private readonly isMonotone: boolean;

  constructor(net: TokenNet, limits: SoundnessLimits) {
    this.net = net;
    this.limits = limits;
    this.isMonotone = net.joins.every(({ reach }) => reach === null);
  }

  run(reduction: Reduction): StateGraph {
    const { net, markings, edges } = this;
    for (const move of net.starts) this.add(0, -1, move);
    for (let state = 1; state < markings.length; state++) {
      const marking = markings[state] as Marking;
      if (this.isClipped(state, marking)) continue;
      const decision = openDecision(net, marking);
      const places = decision >= 0 ? [decision] : reduction(marking);
      for (const place of places) {
        for (const move of net.places[place]?.moves ?? []) this.add(state, place, move);
      }
    }
    const { parents, clipped, growing } = this;
    const limit = this.limit ?? (net.abridged.length > 0 ? 'branches' : null);
    return { markings, edges, parents, clipped, limit, growing };
  }

  private isClipped(state: number, marking: Marking): boolean {
    const most = this.limits.tokens;
    const isCrowded = marking.some((place, index) => marking[index + most] === place);
    const isLate = state > this.limits.states;
    if (!isCrowded && !isLate) return false;
    this.clipped.add(state);
    // Where tokens are known to grow without limit, nothing is left undecided by not following them.
    if (isLate) this.limit = 'states';
    else if (this.growing === null) this.limit ??= 'tokens';
    return true;
  }

  private add(from: number, place: number, { steps, outcome }: Move): void {
    const happening = after(this.net, this.markings[from] as Marking, place, outcome);
    if (happening === null) {
      this.clipped.add(from);
      this.limit ??= 'tokens';
      return;
    }
    const { marking, ...rest } = happening;
    const key = keyOf(marking);
    const own = this.edges[from] as Edge[];
    let to = this.known.get(key);
    if (to === undefined) {
      to = this.markings.length;
      this.known.set(key, to);
      this.markings.push(marking);
      this.edges.push([]);
      this.parents.push({ state: from, edge: own.length });
      if (this.growing === null && this.isMonotone) this.growing = this.growth(to);
    }
    own.push({ ...rest, to, steps });
  }

  /** Compares a marking that has several tokens in one place with those on the way to it. */
  private growth(state: number): StateGraph['growing'] {
    const marking = this.markings[state] as Marking;
    if (!marking.some((place, index) => marking[index + 1] === place)) return null;
    if (openDecision(this.net, marking) >= 0) return null;
    for (let at = this.parents[state]?.state ?? 0; at > 0; at = this.parents[at]?.state ?? 0) {
      const before = this.markings[at] as Marking;
      if (before.length >= marking.length || openDecision(this.net, before) >= 0) continue;
      const surplus = [...marking];
      const isPart = before.every((place) => {
        const index = surplus.indexOf(place);
        if (index >= 0) surplus.splice(index, 1);
        return index >= 0;
      });
      if (isPart) return { state, places: [...new Set(surplus)] };
    }
    return null;
  }
}

/** The moves by which `state` was first reached. */
export function stepsTo(graph: StateGraph, state: number): readonly TraceStep[] {
  const steps: (readonly TraceStep[])[] = [];
  for (let at = state; at > 0; ) {
    const { state: from, edge } = graph.parents[at] as StateGraph['parents'][number];
    steps.push(graph.edges[from]?.[edge]?.steps ?? []);
    at = from;
  }
  return steps.toReversed().flat();
}

/**
 * The fewest moves after which something has happened `times` times and, then or later, a marking in `goal` (null: any) is
 * reached; `counts` says how often it happens by a move. With `times` 0 it may not have happened at all. Null: never.
 */
export function stepsUntil(
  graph: StateGraph,
  counts: (edge: Edge) => number,
  times: number,
  goal: ((state: number) => boolean) | null,
): readonly TraceStep[] | null {
  const layers = Math.max(1, times) + (times === 0 ? 0 : 1);
  const from = new Map<number, { readonly at: number; readonly steps: readonly TraceStep[] }>([
    [0, { at: -1, steps: [] }],
  ]);
  const back = (at: number): readonly TraceStep[] => {
    const all: (readonly TraceStep[])[] = [];
    for (let node = at; node > 0; node = from.get(node)?.at ?? -1) all.push(from.get(node)?.steps ?? []);
    return all.toReversed().flat();
  };
  for (const at of from.keys()) {
    const state = Math.floor(at / layers);
    const layer = at % layers;
    if (layer === times && (goal === null || goal(state))) return back(at);
    for (const edge of graph.edges[state] ?? []) {
      const next = Math.min(times === 0 ? 1 : times, layer + counts(edge));
      if (times === 0 && next > 0) continue;
      const to = edge.to * layers + next;
      if (!from.has(to)) from.set(to, { at, steps: edge.steps });
    }
  }
  return null;
}
