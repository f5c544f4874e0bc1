import type { Share } from '#core/base';
import type { JourneyId, JourneyStepId, Service } from '#core/model';
import { type JourneyWay, waysOf, stepsInOrder } from './ways.ts';

/** How a step is come to, over all who set out. */
export interface StepReach {
  /** Share of customers who come here at all. */
  readonly reach: Share;
  /** How often a customer is here, on average over all who set out. */
  readonly visits: number;
}

/** What becomes of the customers who set out on a journey. */
export interface JourneyReach {
  readonly steps: ReadonlyMap<JourneyStepId, StepReach>;
  readonly finish: Share;
  readonly giveUp: Share;
  /** Steps that are come to and then gone round for ever, without a way to any end; where there are any, nothing else is known. */
  readonly trapped: readonly JourneyStepId[];
}

/**
 * Of all who set out: how many come to each step, and how often. The journey is an absorbing Markov chain; with N its
 * fundamental matrix, a customer is N[1][j] times at step j, and comes there at all with the chance N[1][j] / N[j][j]
 * (Kemeny & Snell 1960).
 */
export function journeyReach(service: Service, journeyId: JourneyId): JourneyReach {
  const ids = stepsInOrder(service, journeyId).map(({ id }) => id);
  const ways = waysOf(service, journeyId);
  const steps = reachable(ids.slice(0, 1), ways);
  const trapped = trappedAmong(steps, ways);
  const nobody: StepReach = { reach: 0, visits: 0 };
  const known = new Map(ids.map((id) => [id, nobody]));
  if (trapped.length > 0 || steps.length === 0) return { steps: new Map(), finish: 0, giveUp: 0, trapped };
  const visits = fundamentalMatrix(steps, ways);
  let giveUp = 0;
  for (const [at, id] of steps.entries()) {
    const here = visits[0]?.[at] as number;
    known.set(id, { visits: here, reach: Math.min(1, here / (visits[at]?.[at] as number)) });
    for (const { to, share } of ways.get(id) ?? []) if (to.kind === 'givesUp') giveUp += here * share;
  }
  return { steps: known, finish: Math.max(0, 1 - giveUp), giveUp, trapped };
}

type Ways = ReadonlyMap<JourneyStepId, readonly JourneyWay[]>;

/** Where one may come to from these steps, they themselves first. */
function reachable(from: readonly JourneyStepId[], ways: Ways): readonly JourneyStepId[] {
  const seen = new Set(from);
  for (const id of seen)
    for (const { to, share } of ways.get(id) ?? []) if (to.kind === 'step' && share > 0) seen.add(to.stepId);
  return [...seen];
}

/** The steps that lead back to themselves, and from which neither the end nor giving up can be reached. */
function trappedAmong(steps: readonly JourneyStepId[], ways: Ways): readonly JourneyStepId[] {
  const isLeft = (id: JourneyStepId): boolean =>
    reachable([id], ways).some((each) =>
      (ways.get(each) ?? []).some(({ to, share }) => to.kind !== 'step' && share > 0),
    );
  const next = (id: JourneyStepId): readonly JourneyStepId[] =>
    (ways.get(id) ?? []).flatMap(({ to, share }) => (to.kind === 'step' && share > 0 ? [to.stepId] : []));
  return steps.filter((id) => !isLeft(id) && reachable(next(id), ways).includes(id));
}

/** (I − P)⁻¹ by Gauss–Jordan elimination with row pivots; P holds the shares from step to step. */
function fundamentalMatrix(steps: readonly JourneyStepId[], ways: Ways): readonly (readonly number[])[] {
  const n = steps.length;
  const place = new Map(steps.map((id, at) => [id, at]));
  const rows = steps.map((id, at) => {
    const row = Array.from({ length: 2 * n }, () => 0);
    row[at] = 1;
    row[n + at] = 1;
    for (const { to, share } of ways.get(id) ?? []) {
      const column = to.kind === 'step' ? place.get(to.stepId) : undefined;
      if (column !== undefined) row[column] = (row[column] as number) - share;
    }
    return row;
  });
  for (let column = 0; column < n; column++) {
    let best = column;
    for (let at = column + 1; at < n; at++)
      if (Math.abs(rows[at]?.[column] as number) > Math.abs(rows[best]?.[column] as number)) best = at;
    const pivot = rows[best] as number[];
    rows[best] = rows[column] as number[];
    rows[column] = pivot;
    const by = pivot[column] as number;
    for (let at = 0; at < 2 * n; at++) pivot[at] = (pivot[at] as number) / by;
    for (const row of rows) {
      const factor = row[column] as number;
      if (row === pivot || factor === 0) continue;
      for (let at = column; at < 2 * n; at++) row[at] = (row[at] as number) - factor * (pivot[at] as number);
    }
  }
  return rows.map((row) => row.slice(n));
}
