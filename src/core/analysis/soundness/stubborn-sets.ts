import type { Marking } from './marking.ts';
import type { Outcome, TokenNet } from './token-net.ts';

/** Which of the places where tokens could move have to be looked at in a marking; the others can wait. */
export type Reduction = (marking: Marking) => readonly number[];

/** Every place: no reduction. */
export function everyPlace(net: TokenNet): Reduction {
  return (marking) => [...new Set(marking)].filter((place) => net.places[place]?.kind === 'wait');
}

/**
 * Strong stubborn sets (Valmari, Stubborn Sets for Reduced State Space Generation, LNCS 483, 1991). A transition is all a
 * token can do at one place, or the firing of one join. A set is closed when with a transition that can happen it holds
 * all that depend on it, and with one that cannot happen all of some kind that must happen first. Two depend on each
 * other where they bring tokens to, take tokens from or pass the same node, so that the number of tokens that meet
 * there stays as in the full graph. An inclusive join depends on all tokens upstream of it.
 *
 * Such a reduction keeps all markings in which nothing can happen. If from each marking of the reduced graph one of these
 * can be reached, then so it is in the full graph, and whatever happens in the full one happens in the reduced one
 * (Valmari, Stop It, and Be Stubborn!, ACSD 2015). If not, there is a livelock, and the caller looks at the full graph.
 */
export function stubbornSets(net: TokenNet): Reduction {
  const sets = new StubbornSets(net);
  return (marking) => sets.smallest(marking);
}

class StubbornSets {
  private readonly net: TokenNet;
  /** Transitions: one a place (of inputs unused), then one a join. */
  private readonly count: number;
  private readonly dependents: readonly (readonly number[])[];
  private readonly producers: readonly (readonly number[])[];
  /** By place: the inclusive joins whose firing its tokens have a say in. */
  private readonly watchedBy: readonly (readonly number[])[];
  private readonly marked: Uint8Array;
  private readonly member: Uint8Array;

  constructor(net: TokenNet) {
    this.net = net;
    const places = net.places.length;
    this.count = places + net.joins.length;
    this.marked = new Uint8Array(places);
    this.member = new Uint8Array(this.count);
    const touched = [
      ...net.places.map((place, number) =>
        touches(
          net,
          number,
          place.moves.map(({ outcome }) => outcome),
        ),
      ),
      ...net.joins.map((join) => touches(net, -1, [join.outcome])),
    ];
    const users = new Map<number, number[]>();
    for (const [transition, items] of touched.entries()) {
      for (const item of items) users.set(item, [...(users.get(item) ?? []), transition]);
    }
    this.dependents = touched.map((items, transition) => [
      ...new Set([...items].flatMap((item) => users.get(item) ?? []).filter((other) => other !== transition)),
    ]);
    const producers: number[][] = net.places.map(() => []);
    const note = (transition: number, { places: to }: Outcome): void => {
      for (const place of new Set(to)) producers[place]?.push(transition);
    };
    for (const [place, { moves }] of net.places.entries())
      for (const { outcome } of moves) note(place, outcome);
    for (const [join, { outcome }] of net.joins.entries()) note(places + join, outcome);
    this.producers = producers.map((list) => [...new Set(list)]);
    this.watchedBy = net.places.map((place, number) =>
      [...net.joins.keys()].filter((join) =>
        this.isUpstream(
          join,
          number,
          place.moves.map(({ outcome }) => outcome),
        ),
      ),
    );
  }

  /** The places of the closed set with the fewest places where something can happen. */
  smallest(marking: Marking): readonly number[] {
    const { net, marked } = this;
    marked.fill(0);
    for (const place of marking) marked[place] = 1;
    let best: readonly number[] = [];
    for (const seed of new Set(marking)) {
      if (net.places[seed]?.kind !== 'wait' || best.includes(seed)) continue;
      const found = this.close(seed, best.length === 0 ? Infinity : best.length);
      if (found !== null) best = found;
      if (best.length === 1) break;
    }
    return best;
  }

  /** The marked places of the smallest closed set around `seed`; null as soon as it is not smaller than `limit`. */
  private close(seed: number, limit: number): readonly number[] | null {
    const { net, marked, member } = this;
    const places = net.places.length;
    member.fill(0);
    const open = [seed];
    member[seed] = 1;
    const found: number[] = [];
    const add = (list: readonly number[]): void => {
      for (const transition of list) {
        if (member[transition] === 1) continue;
        member[transition] = 1;
        open.push(transition);
      }
    };
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at >= places) add(this.before(at - places));
      else if (marked[at] === 1) {
        found.push(at);
        if (found.length >= limit) return null;
        add(this.dependents[at] as readonly number[]);
        add((this.watchedBy[at] as readonly number[]).map((join) => places + join));
      } else add(this.producers[at] as readonly number[]);
    }
    return found;
  }

  /** What has to happen before a join can fire. */
  private before(number: number): readonly number[] {
    const { net, marked, member } = this;
    const join = net.joins[number];
    if (join === undefined) return [];
    if (join.reach === null) {
      const empty = join.inputs.filter((input) => marked[input] === 0);
      const chosen =
        empty.find((input) => this.producers[input]?.some((producer) => member[producer] === 1)) ?? empty[0];
      return chosen === undefined ? [] : (this.producers[chosen] as readonly number[]);
    }
    const needed = join.inputs.flatMap((input) => this.producers[input] as readonly number[]);
    if (!join.inputs.some((input) => marked[input] === 1)) return needed;
    const upstream = [...marked.keys()].filter(
      (place) => marked[place] === 1 && this.watchedBy[place]?.includes(number),
    );
    // A token held upstream by another join moves when that one fires.
    const others = [...net.joins.keys()].filter(
      (other) => other !== number && this.holdsUpstream(other, number),
    );
    return [...needed, ...upstream, ...others.map((other) => net.places.length + other)];
  }

  private holdsUpstream(other: number, number: number): boolean {
    const holder = this.net.joins[other];
    const join = this.net.joins[number];
    if (holder === undefined || join?.reach == null) return false;
    const first = holder.node * join.inputs.length;
    return (
      holder.inputs.some((input) => this.marked[input] === 1) &&
      join.inputs.some((_, input) => join.reach?.[first + input] === 1)
    );
  }

  /** Has a token at `place`, or where it comes to at once, a way to the inclusive join? */
  private isUpstream(number: number, place: number, outcomes: readonly Outcome[]): boolean {
    const join = this.net.joins[number];
    if (join === undefined || join.reach === null || this.net.places[place]?.kind === 'input') return false;
    const { reach, inputs } = join;
    const nodes = [this.net.places[place]?.node ?? -1, ...outcomes.flatMap(({ nodes: passed }) => passed)];
    return (
      nodes.some((node) => inputs.some((_, input) => reach[node * inputs.length + input] === 1)) ||
      outcomes.some(({ places }) => places.some((to) => inputs.includes(to)))
    );
  }
}

/** Places tokens are taken from or brought to, and nodes passed on the way, as whole numbers. What waits at joins does not conflict. */
function touches(net: TokenNet, from: number, outcomes: readonly Outcome[]): ReadonlySet<number> {
  const items = new Set<number>(from >= 0 && net.places[from]?.kind !== 'input' ? [from] : []);
  const open = [...outcomes];
  const seen = new Set<number>();
  for (let outcome = open.pop(); outcome !== undefined; outcome = open.pop()) {
    for (const node of outcome.passed) items.add(net.places.length + node);
    for (const place of outcome.places) {
      if (net.places[place]?.kind === 'input') continue;
      items.add(place);
      if (net.places[place]?.kind !== 'decision' || seen.has(place)) continue;
      // A decision is taken in no time: what follows from it belongs to the move.
      seen.add(place);
      open.push(...(net.places[place]?.moves ?? []).map((move) => move.outcome));
    }
  }
  return items;
}
