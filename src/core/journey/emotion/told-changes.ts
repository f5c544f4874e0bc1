import type { JourneyCardId, NodeId, Touchpoint } from '#core/model';
import type { Cause, Influence } from '#core/journey/experience';
import type { Prediction, Unpredicted } from './predict-touchpoint.ts';

/**
 * What a change of the process did to the prediction of one touchpoint. `moved`: by so much, from its nearest cause (null: the map was
 * changed since). `unmoved`: the change reaches its steps, yet what is felt there is the same to a hundredth. `unreached`: nothing leads
 * from the change to its steps, so every bit is as before. `unpredicted`: there is nothing to move, for a reason.
 */
export type ToldChange = { readonly touchpoint: Touchpoint } & (
  | { readonly outcome: 'moved'; readonly by: number; readonly cause: Cause | null }
  | { readonly outcome: 'unmoved'; readonly cause: Cause }
  | { readonly outcome: 'unreached' }
  | { readonly outcome: 'unpredicted'; readonly reason: Unpredicted }
);

/** Smaller moves are not told: they would read as 0. */
const LEAST = 0.005;
const NEAREST: readonly Cause['why'][] = ['staff', 'changed', 'arrivals', 'relieved', 'sharesRole', 'after'];

/**
 * One entry a touchpoint: those that moved, furthest first, then the others as they stand on the map. `before` holds the means before
 * the change, as far as there were any.
 */
export function toldChanges(
  touchpoints: readonly Touchpoint[],
  before: ReadonlyMap<JourneyCardId, number>,
  after: ReadonlyMap<JourneyCardId, Prediction | Unpredicted>,
  influence: Influence,
): readonly ToldChange[] {
  const told = touchpoints.flatMap((touchpoint): readonly ToldChange[] => {
    const [was, is] = [before.get(touchpoint.id), after.get(touchpoint.id)];
    if (is === undefined) return [];
    if (typeof is === 'string') return [{ touchpoint, outcome: 'unpredicted', reason: is }];
    if (was === undefined) return [];
    const by = is.mean - was;
    const cause = nearestCause(touchpoint.boundTo, influence);
    if (Math.abs(by) >= LEAST) return [{ touchpoint, outcome: 'moved', by, cause }];
    return [
      cause === null ? { touchpoint, outcome: 'unreached' } : { touchpoint, outcome: 'unmoved', cause },
    ];
  });
  const distance = (each: ToldChange): number => (each.outcome === 'moved' ? Math.abs(each.by) : 0);
  return told.toSorted((a, b) => distance(b) - distance(a));
}

function nearestCause(steps: readonly NodeId[], influence: Influence): Cause | null {
  const causes = steps.flatMap((id) => influence.get(id) ?? []);
  return causes.toSorted((a, b) => NEAREST.indexOf(a.why) - NEAREST.indexOf(b.why))[0] ?? null;
}
