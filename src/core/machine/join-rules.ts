import type { NodeId } from '#core/model';
import type { JoinRule } from './effect.ts';
import { type InclusiveReach, mayFire } from './inclusive-join.ts';

/** A token that waits at a join; `input` is the place of the flow it came over. */
export interface Held {
  readonly token: number;
  readonly node: NodeId;
  readonly input: number;
}

/** The longest-waiting token of every input of `node` that holds one, in order of arrival. */
export function frontOf(node: NodeId, held: readonly Held[]): readonly Held[] {
  const inputs = new Set<number>();
  return held.filter((each) => {
    if (each.node !== node || inputs.has(each.input)) return false;
    inputs.add(each.input);
    return true;
  });
}

/**
 * What a join takes when a token has just arrived (it is the last of `held`), in order of arrival; empty: it goes on
 * waiting. An inclusive join never fires on arrival but when the case has come to rest (`mayFireAtRest`).
 */
export function takenOnArrival(
  rule: JoinRule,
  arrived: Held,
  held: readonly Held[],
  inputs: number,
): readonly Held[] {
  if (rule === 'any') return [arrived];
  if (rule === 'inclusive') return [];
  const front = frontOf(arrived.node, held);
  return front.length === inputs ? front : [];
}

/** May an inclusive join fire, with tokens standing at the nodes `standing` (by place in the process)? */
export function mayFireAtRest(
  reach: InclusiveReach,
  front: readonly Held[],
  standing: ReadonlySet<number>,
  nodes: number,
): boolean {
  const full = new Set(front.map(({ input }) => input));
  return mayFire(
    reach,
    nodes,
    (node) => standing.has(node),
    (input) => Number(full.has(input)),
  );
}
