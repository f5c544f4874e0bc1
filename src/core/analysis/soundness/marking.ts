import type { NetJoin, Outcome, TokenNet } from './token-net.ts';

/** The places of all tokens, ascending, a place once for every token there. */
export type Marking = readonly number[];

/** What happened between two markings. */
export interface Happening {
  readonly marking: Marking;
  /** Nodes that were reached. */
  readonly nodes: readonly number[];
  /** Nodes passed by two tokens that one move sends on their way. */
  readonly crowded: readonly number[];
  /** Nodes at which a token ended, with repetition. */
  readonly ends: readonly number[];
  /** Joins that fired. */
  readonly fired: readonly number[];
}

/** Joins that fire one after another without anything else happening. More of them never come to rest. */
const MOST_FIRINGS = 500;

/** A marking as a short text, equal for equal markings. */
export function keyOf(marking: Marking): string {
  return String.fromCharCode(...marking);
}

/**
 * The marking after `outcome` has come about and a token has left `from` (−1: none has). Joins of the kind that waits for
 * all fire as soon as they can, inclusive ones when no decision is open, the first in the table first: as the machines do.
 * Null where joins would fire for ever.
 */
export function after(net: TokenNet, marking: Marking, from: number, outcome: Outcome): Happening | null {
  let tokens = [...marking];
  if (from >= 0) tokens.splice(tokens.indexOf(from), 1);
  const nodes = [...outcome.nodes];
  const crowded = twice(outcome.passed);
  const ends = [...outcome.ends];
  const fired: number[] = [];
  tokens = sorted([...tokens, ...outcome.places]);
  for (let join = nextToFire(net, tokens); join >= 0; join = nextToFire(net, tokens)) {
    if (fired.length === MOST_FIRINGS) return null;
    const { inputs, outcome: then } = net.joins[join] as NetJoin;
    for (const input of inputs) {
      const at = tokens.indexOf(input);
      if (at >= 0) tokens.splice(at, 1);
    }
    tokens = sorted([...tokens, ...then.places]);
    fired.push(join);
    nodes.push(...then.nodes);
    crowded.push(...twice(then.passed));
    ends.push(...then.ends);
  }
  return { marking: tokens, nodes, crowded, ends, fired };
}

/** Is a decision open, which is taken before any time passes? The first place of one; −1 without. */
export function openDecision(net: TokenNet, marking: Marking): number {
  return marking.find((place) => net.places[place]?.kind === 'decision') ?? -1;
}

function nextToFire(net: TokenNet, tokens: Marking): number {
  const full = net.joins.findIndex(
    ({ reach, inputs }) => reach === null && inputs.every((input) => tokens.includes(input)),
  );
  if (full >= 0 || openDecision(net, tokens) >= 0) return full;
  return net.joins.findIndex((join) => join.reach !== null && mayFire(net, join, join.reach, tokens));
}

/** BPMN 2.0, table 13-3, as `mayFire` of the machines: no token elsewhere can come to an empty input and to no full one. */
function mayFire(net: TokenNet, { inputs }: NetJoin, reach: Uint8Array, tokens: Marking): boolean {
  const full = inputs.map((input) => tokens.includes(input));
  if (!full.includes(true)) return false;
  return tokens.every((place) => {
    const first = (net.places[place]?.node ?? 0) * inputs.length;
    const reaches = (wanted: boolean) =>
      full.some((is, input) => is === wanted && reach[first + input] === 1);
    return !reaches(false) || reaches(true);
  });
}

/** Only what passes without waiting at a join: who comes last to that depends on the order of moves. */
function twice(passed: readonly number[]): number[] {
  return passed.filter((node, index) => passed.indexOf(node) < index);
}

function sorted(tokens: number[]): number[] {
  return tokens.sort((a, b) => a - b);
}
