import { exploreOrders, type OrderGraph } from '#core/analysis/soundness';
import { isFlowNode, type NodeId, nodesOf, processesOf, type Service } from '#core/model';
import type { Order } from './behaviour.ts';

/** In which order the steps and waits of a process can be done. */
export interface Orders {
  /** Those that some case comes to, in no particular order. */
  readonly done: ReadonlySet<string>;
  /** Those of which nothing is known, because something leads to them that is not executed yet. */
  readonly unknown: ReadonlySet<string>;
  /** Those that a case can come to its end without, and those that it can come back to. */
  readonly skippable: ReadonlySet<string>;
  readonly repeatable: ReadonlySet<string>;
  order(one: string, other: string): Order;
  /** Is `other` never done unless `one` was done before? */
  isAlways(one: string, other: string): boolean;
}

/** Elements of one process that are held against each other, pair by pair. */
const MOST_ELEMENTS = 2000;

/** Orders by process; null: nothing can be said of it. */
export function ordersOf(service: Service, states: number): ReadonlyMap<string, Orders | null> {
  return new Map(
    processesOf(service)
      .filter(({ id }) => nodesOf(service, id).some(isFlowNode))
      .map(({ id }) => {
        if (nodesOf(service, id).length > MOST_ELEMENTS) return [id, null];
        const graph = exploreOrders(service, id, states);
        return [id, graph?.isWhole === true ? readOrders(graph) : null];
      }),
  );
}

/**
 * Reads orders off all states of a process. Of two things the one whose first time can come before the first time of the
 * other, and not the other way round, comes before; if either can, they are parallel where a token can stand at both, else
 * they alternate in a loop; if neither can, no case has both. (Behavioural profiles, Weidlich, Mendling & Weske 2011, on
 * first times, so that a loop around both does not hide their order.)
 */
function readOrders(graph: OrderGraph): Orders {
  const names = [...new Set(graph.moves.flatMap((moves) => moves.flatMap(({ done }) => done ?? [])))];
  const numbers = new Map<string, number>(names.map((name, number) => [name, number]));
  const count = names.length;
  const ahead = reachableAhead(graph, numbers);
  const first = new Uint8Array(count * count);
  const without = new Uint8Array(count * count);
  const skippable = new Set<string>();
  const repeatable = new Set<string>();
  for (const [number, name] of names.entries()) {
    for (const state of statesWithout(graph, name)) {
      const moves = graph.moves[state] ?? [];
      if (moves.length === 0 && state > 0) skippable.add(name);
      for (const { to, done } of moves) {
        const other = done === null ? undefined : numbers.get(done);
        if (other === undefined || other === number) continue;
        without[other * count + number] = 1;
        if (ahead.has(to, number)) first[other * count + number] = 1;
      }
    }
  }
  for (const moves of graph.moves) {
    for (const { to, done } of moves) {
      if (done !== null && ahead.has(to, numbers.get(done) as number)) repeatable.add(done);
    }
  }
  const together = togetherIn(graph, numbers);
  const at = (one: string, other: string): number =>
    (numbers.get(one) as number) * count + (numbers.get(other) as number);
  return {
    done: new Set(names),
    unknown: graph.unknown,
    skippable,
    repeatable,
    order(one, other) {
      if (together[at(one, other)] === 1) return 'parallel';
      const [forth, back] = [first[at(one, other)] === 1, first[at(other, one)] === 1];
      if (forth && back) return 'loop';
      return forth ? 'before' : back ? 'after' : 'exclusive';
    },
    isAlways: (one, other) => without[at(other, one)] === 0,
  };
}

/** States a case can be in before it has done `name`. */
function statesWithout({ moves }: OrderGraph, name: string): ReadonlySet<number> {
  const seen = new Set([0]);
  for (const state of seen) for (const { to, done } of moves[state] ?? []) if (done !== name) seen.add(to);
  return seen;
}

interface Ahead {
  has(state: number, number: number): boolean;
}

/** By state, what may still be done: bits, carried back over the moves until nothing new comes. */
function reachableAhead({ moves }: OrderGraph, numbers: ReadonlyMap<NodeId | string, number>): Ahead {
  const words = Math.max(1, Math.ceil(numbers.size / 32));
  const bits = new Uint32Array(moves.length * words);
  let isMore = true;
  while (isMore) {
    isMore = false;
    for (let state = moves.length - 1; state >= 0; state--) {
      for (const { to, done } of moves[state] ?? []) {
        const number = done === null ? -1 : (numbers.get(done) as number);
        for (let word = 0; word < words; word++) {
          const own = number >> 5 === word && number >= 0 ? 1 << (number & 31) : 0;
          const known = bits[state * words + word] as number;
          const next = (known | (bits[to * words + word] as number) | own) >>> 0;
          if (next === known) continue;
          bits[state * words + word] = next;
          isMore = true;
        }
      }
    }
  }
  return {
    has: (state, number) => (((bits[state * words + (number >> 5)] as number) >>> (number & 31)) & 1) === 1,
  };
}

function togetherIn({ underWay }: OrderGraph, numbers: ReadonlyMap<string, number>): Uint8Array {
  const together = new Uint8Array(numbers.size ** 2);
  for (const nodes of underWay) {
    const present = nodes.flatMap((node) => numbers.get(node) ?? []);
    for (const one of present) for (const other of present) together[one * numbers.size + other] = 1;
  }
  return together;
}
