import { useMemo } from 'react';
import { type Cause, influenceOf } from '#core/journey/experience';
import type { Touchpoint } from '#core/model';
import { useForecast } from './curve-view.ts';
import type { JourneyCurves } from './use-journey-curves.ts';

/** How a prediction moved when the process was last changed, and what from. */
export interface PredictedChange {
  readonly touchpoint: Touchpoint;
  readonly by: number;
  /** Null: its steps cannot be reached by the change; the map itself was changed since. */
  readonly cause: Cause | null;
}

/** Smaller moves are not told. */
const LEAST = 0.005;
const NEAREST: readonly Cause['why'][] = ['staff', 'changed', 'arrivals', 'relieved', 'sharesRole', 'after'];

/** The touchpoints whose prediction moved, furthest first; how many kept every bit; null where there is nothing to compare with. */
export function useChanges(
  curves: JourneyCurves,
): { readonly moved: readonly PredictedChange[]; readonly same: number } | null {
  const current = useForecast((state) => state.current);
  const previous = useForecast((state) => state.previous);
  return useMemo(() => {
    const [voice] = curves.voices;
    if (current === null || previous === null || voice === undefined || voice.before.size === 0) return null;
    const influence = influenceOf(previous.service, current.service, current.scenarioId);
    const moved: PredictedChange[] = [];
    let same = 0;
    for (const touchpoint of curves.touchpoints) {
      const [before, after] = [voice.before.get(touchpoint.id), voice.predicted.get(touchpoint.id)];
      if (before === undefined || after === undefined || typeof after === 'string') continue;
      const by = after.mean - before;
      if (by === 0) same += 1;
      if (Math.abs(by) < LEAST) continue;
      const causes = touchpoint.boundTo.flatMap((id) => influence.get(id) ?? []);
      const [cause = null] = causes.toSorted((a, b) => NEAREST.indexOf(a.why) - NEAREST.indexOf(b.why));
      moved.push({ touchpoint, by, cause });
    }
    return { moved: moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)), same };
  }, [curves, current, previous]);
}
