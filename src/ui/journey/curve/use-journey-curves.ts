import { useMemo } from 'react';
import {
  assumedAt,
  curveScore,
  type JourneyScore,
  type MeasuredEmotion,
  measuredEmotion,
  type Prediction,
  touchpointsOf,
  type Unpredicted,
} from '#core/journey/emotion';
import { withMapOf } from '#core/journey/experience';
import { type JourneyCardId, type JourneyId, type Service, type Touchpoint } from '#core/model';
import type { KnownJourney } from '#session/journey';
import { useWorkspace } from '#ui/kit';
import { predictOnce } from './predict-once.ts';
import { useCurves, useForecast, type Voice } from './curve-view.ts';

/** What one voice feels at every touchpoint. */
export interface VoiceCurves {
  readonly voice: Voice;
  readonly assumed: ReadonlyMap<JourneyCardId, number>;
  readonly predicted: ReadonlyMap<JourneyCardId, Prediction | Unpredicted>;
  /** Means before the process was last changed; empty where nothing was. */
  readonly before: ReadonlyMap<JourneyCardId, number>;
}

/** All curves of the open map. */
export interface JourneyCurves {
  readonly service: Service;
  readonly journeyId: JourneyId;
  readonly touchpoints: readonly Touchpoint[];
  /** The first is the one that is edited. */
  readonly voices: readonly VoiceCurves[];
  readonly measured: ReadonlyMap<JourneyCardId, MeasuredEmotion>;
  readonly measuredScore: JourneyScore | null;
}

/** The curves of the open map; null while none is open. */
export function useJourneyCurves(): JourneyCurves | null {
  const service = useWorkspace((state) => state.service);
  const journeyId = useWorkspace((state) => state.sheet);
  const chosen = useCurves((state) => state.voices);
  const current = useForecast((state) => state.current);
  const previous = useForecast((state) => state.previous);
  return useMemo(() => {
    const journey = journeyId && service?.journeys[journeyId];
    if (!service || !journey || journeyId === null) return null;
    const touchpoints = touchpointsOf(service, journeyId);
    const known = chosen.filter((voice) => voice === 'everyone' || Object.hasOwn(service.personas, voice));
    const voices: readonly Voice[] = known.length > 0 ? known : [journey.personaIds[0] ?? 'everyone'];
    const measured = new Map(
      touchpoints.flatMap((touchpoint) => {
        const value = measuredEmotion(touchpoint);
        return value === null ? [] : [[touchpoint.id, value] as const];
      }),
    );
    return {
      service,
      journeyId,
      touchpoints,
      voices: voices.map((voice) =>
        curvesOf(service, touchpoints, voice, {
          current: current?.journeyId === journeyId ? current : null,
          previous: previous?.journeyId === journeyId ? previous : null,
        }),
      ),
      measured,
      measuredScore: curveScore([...measured.values()].map(({ value }) => value)),
    };
  }, [service, journeyId, chosen, current, previous]);
}

function curvesOf(
  service: Service,
  touchpoints: readonly Touchpoint[],
  voice: Voice,
  { current, previous }: { current: KnownJourney | null; previous: KnownJourney | null },
): VoiceCurves {
  const persona = voice === 'everyone' ? null : voice;
  const assumed = new Map(
    touchpoints.flatMap((touchpoint) => {
      const value = assumedAt(touchpoint, persona);
      return value === null ? [] : [[touchpoint.id, value] as const];
    }),
  );
  const predictWith = (from: Service, known: KnownJourney | null) =>
    touchpoints.map((each) => [each.id, predictOnce(from, each, known?.record ?? null, persona)] as const);
  const told = predictWith(service, current);
  // The map as it is now on the process as it was: what is shown behind differs by the process alone.
  const earlier = previous === null ? [] : predictWith(withMapOf(previous.service, service), previous);
  return {
    voice,
    assumed,
    predicted: new Map(told),
    before: new Map(earlier.flatMap(([id, each]) => (typeof each === 'string' ? [] : [[id, each.mean]]))),
  };
}
