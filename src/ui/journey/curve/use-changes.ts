import { useMemo } from 'react';
import { type ToldChange, toldChanges } from '#core/journey/emotion';
import { influenceOf } from '#core/journey/experience';
import { useForecast } from './curve-view.ts';
import type { JourneyCurves } from './use-journey-curves.ts';

/** What the last change of the process did to every touchpoint of the map; null where there is nothing to compare with. */
export function useChanges(curves: JourneyCurves): readonly ToldChange[] | null {
  const current = useForecast((state) => state.current);
  const previous = useForecast((state) => state.previous);
  return useMemo(() => {
    const [voice] = curves.voices;
    if (current === null || previous === null || voice === undefined || voice.before.size === 0) return null;
    const influence = influenceOf(previous.service, current.service, current.scenarioId);
    return toldChanges(curves.touchpoints, voice.before, voice.predicted, influence);
  }, [curves, current, previous]);
}
