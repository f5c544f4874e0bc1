import { type Box, centreOf, type Point } from '#core/model';

/** One end of a flow as far as routing cares. */
export interface RouteEnd {
  readonly box: Box;
  readonly gateway: boolean;
  /** Has other flows on the same side: leaves (or is entered) from above or below rather than through one corner. */
  readonly shared: boolean;
  /** Has its name written below it, so that lines rather leave and enter elsewhere. */
  readonly labelled: boolean;
}

/** Finds a level line free of nodes between two columns, from `y` on downwards (1) or upwards (-1). */
export type FreeLevel = (left: number, right: number, y: number, direction: 1 | -1) => number;

/** Straight pieces at the ends are at least this long. */
const STUB = 20;
/** Distance of a way around from the nodes it passes. */
export const DETOUR = 24;
/** Centres that differ by less are joined by a straight line where a side is flat. */
const NEARLY_LEVEL = 10;

type Route = readonly Point[];

/** The routes worth trying from one node to another, best-looking first. Right angles only; both ends on the borders. */
export function* candidateRoutes(source: RouteEnd, target: RouteEnd, freeLevel: FreeLevel): Generator<Route> {
  const s = ports(source.box);
  const t = ports(target.box);
  const forward = t.left.x - s.right.x >= STUB / 2;
  const below = t.middle.y > s.middle.y;
  if (forward) yield* forwardRoutes(source, target);
  const apart = below ? t.top.y - s.bottom.y : s.top.y - t.bottom.y;
  const [out, into] = below ? [s.bottom, t.top] : [s.top, t.bottom];
  if (!forward && apart >= STUB) {
    const overlap = Math.abs(out.x - into.x) < (source.box.width + target.box.width) / 2;
    if (overlap) yield vertical(out, into);
    else if (t.right.x < s.left.x) yield [out, { x: out.x, y: t.middle.y }, t.right];
    yield vertical(out, into);
    yield [s.left, { x: into.x, y: s.middle.y }, into];
  }
  yield* waysAround(s, t, freeLevel, forward, source.labelled || target.labelled);
}

function* forwardRoutes(source: RouteEnd, target: RouteEnd): Generator<Route> {
  const s = ports(source.box);
  const t = ports(target.box);
  const dy = t.middle.y - s.middle.y;
  if (Math.abs(dy) <= NEARLY_LEVEL) {
    if (dy === 0) yield [s.right, t.left];
    else if (!source.gateway && source.box.height >= 60) yield [{ x: s.right.x, y: t.left.y }, t.left];
    else if (!target.gateway && target.box.height >= 60) yield [s.right, { x: t.left.x, y: s.right.y }];
  }
  const out = dy > 0 ? s.bottom : s.top;
  const into = dy > 0 ? t.top : t.bottom;
  const clearOut = Math.abs(dy) > source.box.height / 2 + NEARLY_LEVEL;
  const clearIn = Math.abs(dy) > target.box.height / 2 + NEARLY_LEVEL;
  const freeOut = clearOut && !(source.labelled && out === s.bottom);
  const freeIn = clearIn && !(target.labelled && into === t.bottom);
  if (source.gateway && source.shared && freeOut) yield [out, { x: out.x, y: t.left.y }, t.left];
  if (target.gateway && target.shared && freeIn) yield [s.right, { x: into.x, y: s.right.y }, into];
  const half = (s.right.x + t.left.x) / 2;
  const nearTarget = t.left.x - STUB;
  const nearSource = s.right.x + STUB;
  const preferred = target.shared ? nearTarget : source.shared ? nearSource : half;
  for (const x of new Set([preferred, half, nearTarget, nearSource])) yield stepped(s.right, t.left, x);
  if (clearOut) yield [out, { x: out.x, y: t.left.y }, t.left];
  if (clearIn) yield [s.right, { x: into.x, y: s.right.y }, into];
}

/**
 * Around everything between the two: out and in from below, or from above. Rather above on the way forward and below on
 * the way back, so that the two don't run into each other, unless that is much longer or a name is written below.
 */
function* waysAround(
  s: Ports,
  t: Ports,
  freeLevel: FreeLevel,
  forward: boolean,
  labelled: boolean,
): Generator<Route> {
  const left = Math.min(s.middle.x, t.middle.x);
  const right = Math.max(s.middle.x, t.middle.x);
  const low = freeLevel(left, right, Math.max(s.bottom.y, t.bottom.y) + DETOUR, 1);
  const high = freeLevel(left, right, Math.min(s.top.y, t.top.y) - DETOUR, -1);
  const under: Route = [s.bottom, { x: s.bottom.x, y: low }, { x: t.bottom.x, y: low }, t.bottom];
  const over: Route = [s.top, { x: s.top.x, y: high }, { x: t.top.x, y: high }, t.top];
  const far = (y: number) => Math.abs(y - s.middle.y) + Math.abs(y - t.middle.y);
  const preference = forward || labelled ? -2 * DETOUR : 2 * DETOUR;
  const downFirst = far(low) <= far(high) + preference;
  yield* downFirst ? [under, over] : [over, under];
  for (const [start, y] of downFirst
    ? ([
        [s.bottom, low],
        [s.top, high],
      ] as const)
    : ([
        [s.top, high],
        [s.bottom, low],
      ] as const)) {
    const x = t.left.x - STUB;
    yield [start, { x: start.x, y }, { x, y }, { x, y: t.left.y }, t.left];
  }
  for (const [y, end] of downFirst
    ? ([
        [low, t.bottom],
        [high, t.top],
      ] as const)
    : ([
        [high, t.top],
        [low, t.bottom],
      ] as const)) {
    const x = s.right.x + STUB;
    yield [s.right, { x, y: s.right.y }, { x, y }, { x: end.x, y }, end];
    const into = t.left.x - STUB;
    if (forward)
      yield [s.right, { x, y: s.right.y }, { x, y }, { x: into, y }, { x: into, y: t.left.y }, t.left];
  }
}

/** From the right side over the top back into itself. */
export function selfLoop(box: Box): Route {
  const { right, top } = ports(box);
  const x = right.x + STUB;
  const y = top.y - STUB;
  return [right, { x, y: right.y }, { x, y }, { x: top.x, y }, top];
}

function stepped(from: Point, to: Point, x: number): Route {
  return [from, { x, y: from.y }, { x, y: to.y }, to];
}

function vertical(from: Point, to: Point): Route {
  if (from.x === to.x) return [from, to];
  const y = (from.y + to.y) / 2;
  return [from, { x: from.x, y }, { x: to.x, y }, to];
}

interface Ports {
  readonly left: Point;
  readonly right: Point;
  readonly top: Point;
  readonly bottom: Point;
  readonly middle: Point;
}

function ports(box: Box): Ports {
  const middle = centreOf(box);
  return {
    middle,
    left: { x: box.x, y: middle.y },
    right: { x: box.x + box.width, y: middle.y },
    top: { x: middle.x, y: box.y },
    bottom: { x: middle.x, y: box.y + box.height },
  };
}
