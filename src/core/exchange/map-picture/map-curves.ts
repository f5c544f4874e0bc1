import {
  assumedAt,
  type CurveKind,
  curvePlaces,
  measuredEmotion,
  predictTouchpoint,
  speakingVoices,
  touchpointsOf,
} from '#core/journey/emotion';
import type { JourneyRecord } from '#core/journey/experience';
import type { JourneyMatrix } from '#core/journey';
import type { PersonaId, Service, Touchpoint } from '#core/model';
import type { CurvePoint, MapCurve } from './map-curve.ts';

/** Simulated customers, and the service they were simulated from. */
interface KnownCustomers {
  readonly service: Service;
  readonly record: JourneyRecord;
}

/**
 * The curves of a map: what is assumed of everyone or, where personas differ, of each of them; what was measured, with
 * its 95 % interval; what a record of simulated customers predicts for each of them, from its 10th to its 90th percentile. A
 * touchpoint of which nothing is known has no point. Touchpoints share their column evenly. With the customers of an `earlier`
 * process (and this map on it), what was predicted for the first voice then comes before all others: it lies behind them.
 */
export function mapCurves(
  service: Service,
  matrix: JourneyMatrix,
  record: JourneyRecord | null,
  earlier: KnownCustomers | null = null,
): readonly MapCurve[] {
  const touchpoints = touchpointsOf(service, matrix.journeyId);
  const places = curvePlaces(matrix, touchpoints);
  const voices = speakingVoices(service, matrix.journeyId);
  const curve = (
    kind: CurveKind,
    voice: number,
    felt: (touchpoint: Touchpoint) => Pick<CurvePoint, 'value' | 'range'> | null,
  ): MapCurve => {
    const told = touchpoints.map(felt);
    const points = touchpoints.flatMap(({ id }, index) => {
      const [place, point] = [places.get(id), told[index]];
      if (place === undefined || !point) return [];
      return [{ cardId: id, x: place.x, ...point, anew: told[index - 1] === null }];
    });
    const persona = kind === 'measured' ? '' : nameOf(service, voices[voice] ?? null);
    return { kind, persona, voice, earlier: false, points };
  };
  const predicted = (from: Service, known: JourneyRecord | null, persona: PersonaId | null, voice: number) =>
    curve('predicted', voice, (touchpoint) => {
      const told = predictTouchpoint(from, touchpoint, known, persona);
      return typeof told === 'string' ? null : { value: told.mean, range: [told.p10, told.p90] };
    });
  const before = earlier === null ? [] : [predicted(earlier.service, earlier.record, voices[0] ?? null, 0)];
  const curves = [
    ...before.map((each) => ({ ...each, earlier: true })),
    ...voices.map((persona, voice) =>
      curve('assumed', voice, (touchpoint) => {
        const value = assumedAt(touchpoint, persona);
        return value === null ? null : { value, range: null };
      }),
    ),
    curve('measured', 0, (touchpoint) => {
      const measured = measuredEmotion(touchpoint);
      return measured && { value: measured.value, range: measured.ci95 };
    }),
    ...voices.map((persona, voice) => predicted(service, record, persona, voice)),
  ];
  return curves.filter(({ points }) => points.length > 0);
}

/** The same curves over another matrix of their map: nothing is scored anew. */
export function placeCurves(
  service: Service,
  matrix: JourneyMatrix,
  curves: readonly MapCurve[],
): readonly MapCurve[] {
  const places = curvePlaces(matrix, touchpointsOf(service, matrix.journeyId));
  return curves.map((curve) => ({
    ...curve,
    points: curve.points.flatMap((point) => {
      const place = places.get(point.cardId);
      return place === undefined ? [] : [{ ...point, x: place.x }];
    }),
  }));
}

function nameOf(service: Service, persona: PersonaId | null): string {
  return persona === null ? '' : (service.personas[persona]?.name ?? '');
}
