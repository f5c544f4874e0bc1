import { records } from '#core/base';
import type { NodeId, Service } from '#core/model';
import { alignService, type Matching } from '#core/versions/matching';
import type {
  BehaviourDifference,
  Order,
  OrderDifference,
  PassageDifference,
  UnknownOrders,
} from './behaviour.ts';
import { ordersOf, type Orders } from './read-orders.ts';

/** States of one process that are looked at. */
const MOST_STATES = 5000;

const ORDERS: readonly Order[] = ['before', 'after', 'parallel', 'exclusive', 'loop'];

/** What weighs how much, the most first. */
const WEIGHTS: readonly (readonly [Order, Order])[] = [
  ['before', 'after'],
  ['before', 'parallel'],
  ['parallel', 'before'],
  ['exclusive', 'parallel'],
  ['parallel', 'exclusive'],
  ['before', 'exclusive'],
  ['exclusive', 'before'],
];

/**
 * What is different in the order in which a case does what both services have, and in what it does at all; as few differences as say it, most
 * important first. What the one has and the other has not is a matter of structure. Conditions and probabilities play no part:
 * what can happen counts, however rare. Two things that are in different processes have no order.
 */
export function compareBehaviour(
  a: Service,
  b: Service,
  matching: Matching,
  states: number = MOST_STATES,
): readonly BehaviourDifference[] {
  const aligned = alignService(a, b, matching).service;
  const before = ordersOf(a, states);
  const after = ordersOf(aligned, states);
  const orders: OrderDifference[] = [];
  const passages: PassageDifference[] = [];
  const unknown: UnknownOrders[] = [];
  for (const [process, first] of before) {
    const second = after.get(process);
    if (second === undefined) continue;
    if (first === null || second === null) {
      unknown.push({ code: 'unknown', at: [process], in: first === null ? 'a' : 'b' });
      continue;
    }
    const common = records(a.nodes)
      .filter(({ id, processId }) => processId === process && isCommon(id, aligned, process))
      .map(({ id }) => id)
      .filter((id) => !first.unknown.has(id) && !second.unknown.has(id));
    const passage = passagesAmong(common, first, second);
    passages.push(...passage);
    orders.push(...fewest(ordersAmong(common, first, second, passage), common, first, second));
  }
  return [
    ...inGroups(passages, ['dead', 'alive']),
    ...orders.toSorted((one, other) => weightOf(one) - weightOf(other)),
    ...inGroups(passages, ['skippable', 'unskippable', 'repeatable', 'unrepeatable']),
    ...unknown,
  ];
}

function isCommon(id: NodeId, aligned: Service, process: string): boolean {
  return aligned.nodes[id]?.processId === process;
}

function passagesAmong(ids: readonly string[], a: Orders, b: Orders): readonly PassageDifference[] {
  const came = (orders: Orders) => (id: string) => orders.done.has(id);
  const both = ids.filter((id) => a.done.has(id) && b.done.has(id));
  const turned = (
    code: PassageDifference['code'],
    among: readonly string[],
    is: (id: string) => boolean,
  ): readonly PassageDifference[] => {
    const at = among.filter(is);
    return at.length === 0 ? [] : [{ code, at }];
  };
  return [
    ...turned('dead', ids, (id) => came(a)(id) && !came(b)(id)),
    ...turned('alive', ids, (id) => !came(a)(id) && came(b)(id)),
    ...turned('skippable', both, (id) => !a.skippable.has(id) && b.skippable.has(id)),
    ...turned('unskippable', both, (id) => a.skippable.has(id) && !b.skippable.has(id)),
    ...turned('repeatable', both, (id) => !a.repeatable.has(id) && b.repeatable.has(id)),
    ...turned('unrepeatable', both, (id) => a.repeatable.has(id) && !b.repeatable.has(id)),
  ];
}

/** Every pair in a different order, the one that comes first before (else after) put first. */
function ordersAmong(
  ids: readonly string[],
  a: Orders,
  b: Orders,
  passages: readonly PassageDifference[],
): readonly OrderDifference[] {
  const told = (...codes: PassageDifference['code'][]): ReadonlySet<string> =>
    new Set(passages.filter(({ code }) => codes.includes(code)).flatMap(({ at }) => at));
  const looped = told('repeatable', 'unrepeatable');
  const skipped = told('skippable', 'unskippable');
  const both = ids.filter((id) => a.done.has(id) && b.done.has(id));
  return both.flatMap((first, at) =>
    both.slice(at + 1).flatMap((second): readonly OrderDifference[] => {
      const isTurned =
        a.order(first, second) === 'after' ||
        (a.order(first, second) !== 'before' && b.order(first, second) === 'after');
      const [one, other] = isTurned ? [second, first] : [first, second];
      const [before, after] = [a.order(one, other), b.order(one, other)];
      const alwaysBefore = isAlways(a, before, one, other);
      const alwaysAfter = isAlways(b, after, one, other);
      const isSame =
        before === after && (alwaysBefore === alwaysAfter || skipped.has(one) || skipped.has(other));
      // That two things alternate follows from the loop they are in, of which is told anyway.
      const isLoop = (before === 'loop' || after === 'loop') && looped.has(one) && looped.has(other);
      if (isSame || isLoop) return [];
      return [{ code: 'order', at: [one, other], before, after, alwaysBefore, alwaysAfter }];
    }),
  );
}

function isAlways(orders: Orders, order: Order, one: string, other: string): boolean {
  if (order === 'before') return orders.isAlways(one, other);
  return order === 'after' && orders.isAlways(other, one);
}

/**
 * The differences without those that follow from others of the same kind. Of turned orders the widest is kept: if D now comes before A, and
 * B before D as ever, B comes before A. Of all others the closest: what is said of neighbours is not said of those farther
 * apart once more.
 */
function fewest(
  all: readonly OrderDifference[],
  ids: readonly string[],
  a: Orders,
  b: Orders,
): readonly OrderDifference[] {
  if (all.length === 0) return all;
  const among = ids.filter((id) => a.done.has(id) && b.done.has(id));
  const count = among.length;
  const number = new Map(among.map((id, at) => [id, at]));
  // By pair: what differs, as a number that is equal for what differs alike; and whether the one stays before the other.
  const differs = new Uint8Array(count * count);
  const stays = new Uint8Array(count * count);
  const numberOf = ({ at: [one, other] }: OrderDifference): readonly [number, number] => [
    number.get(one) as number,
    number.get(other) as number,
  ];
  for (const each of all) {
    const [one, other] = numberOf(each);
    differs[one * count + other] =
      1 + ORDERS.indexOf(each.before) * ORDERS.length + ORDERS.indexOf(each.after);
  }
  for (const [one, first] of among.entries()) {
    for (const [other, second] of among.entries()) {
      const isKept =
        one !== other && a.order(first, second) === 'before' && b.order(first, second) === 'before';
      stays[one * count + other] = isKept ? 1 : 0;
    }
  }
  const follows = (one: number, other: number, isTurned: boolean): boolean => {
    const alike = differs[one * count + other];
    for (let between = 0; between < count; between++) {
      if (between === one || between === other) continue;
      const first = differs[one * count + between] === alike;
      const second = differs[between * count + other] === alike;
      if (!first && !second) continue;
      if (first && second) return true;
      if (isTurned) {
        if (first && stays[other * count + between] === 1) return true;
        if (second && stays[between * count + one] === 1) return true;
      } else {
        if (first && stays[between * count + other] === 1) return true;
        if (second && stays[one * count + between] === 1) return true;
      }
    }
    return false;
  };
  return all.filter((each) => {
    const [one, other] = numberOf(each);
    return !follows(one, other, each.before === 'before' && each.after === 'after');
  });
}

function weightOf({ before, after }: OrderDifference): number {
  const at = WEIGHTS.findIndex(([from, to]) => from === before && to === after);
  return at < 0 ? WEIGHTS.length : at;
}

/** Differences of one code over all processes, as one, in the order of the codes. */
function inGroups(
  all: readonly PassageDifference[],
  codes: readonly PassageDifference['code'][],
): readonly PassageDifference[] {
  return codes.flatMap((code) => {
    const at = all.filter((each) => each.code === code).flatMap((each) => each.at);
    return at.length === 0 ? [] : [{ code, at }];
  });
}
