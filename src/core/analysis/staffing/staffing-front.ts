import { BETTER, type Comparison, comparePaired, type Measured } from '#core/analysis/whatif';
import { SEARCHED, type StaffingState, type TriedPlan } from './staffing-search.ts';

/** A staffing on the front, or today's. */
export interface FrontPoint extends Pick<TriedPlan, 'plan' | 'cost' | 'change'> {
  readonly isToday: boolean;
  /** False for today's staffing where something no dearer is better. */
  readonly onFront: boolean;
  /** What it does beside today's staffing, with a paired interval. */
  readonly beside: Comparison;
}

/**
 * The front as it stands, cheapest first, with today's staffing among it wherever that lies. A dearer point is on the
 * front only where it is shown to be better than the cheaper ones on it: paying more without a shown effect is no choice.
 * The numbers of a race come from replications that had no part in the search.
 */
export function staffingFront(state: StaffingState): readonly FrontPoint[] {
  const { tried, question, phase } = state;
  const from = phase === 'search' ? 0 : SEARCHED;
  const today = tried[0];
  if (today === undefined) return [];
  const seen = (each: TriedPlan): readonly (Measured | undefined)[] =>
    each.measured.length > from ? each.measured.slice(from) : each.measured;
  const compare = (one: TriedPlan, other: TriedPlan) =>
    comparePaired(seen(one), seen(other), question.measure);
  const mean = (each: TriedPlan) => compare(today, each).value;
  const known = tried.filter((each) => !each.beaten && mean(each) !== null);
  const sorted = known.toSorted(
    (a, b) => a.cost - b.cost || (compare(a, b).difference ?? 0) * BETTER[question.measure],
  );
  const front: TriedPlan[] = [];
  for (const each of sorted) {
    const rival = front.at(-1);
    if (question.budget !== null && each.cost > question.budget) continue;
    if (rival === undefined || compare(rival, each).verdict === 'better') front.push(each);
  }
  const shown = front.includes(today) || mean(today) === null ? front : [...front, today];
  return shown
    .toSorted((a, b) => a.cost - b.cost)
    .map((each) => ({
      plan: each.plan,
      cost: each.cost,
      change: each.change,
      isToday: each === today,
      onFront: front.includes(each),
      beside: compare(today, each),
    }));
}
