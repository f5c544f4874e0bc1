import {
  assumedAt,
  curvePlaces,
  measuredEmotion,
  predictTouchpoint,
  touchpointsOf,
} from '#core/journey/emotion';
import type { JourneyRecord } from '#core/journey/experience';
import type { JourneyMatrix } from '#core/journey';
import type { PersonaId, Service, Touchpoint } from '#core/model';
import type { CurveKind, CurvePoint, MapCurve } from './map-curve.ts';

/**
 * The curves of a map: what is assumed of everyone or, where personas differ, of each of them; what was measured, with
 * its 95 % interval; what a record of simulated customers predicts, from its 10th to its 90th percentile. A touchpoint
 * of which nothing is known has no point. Touchpoints share their column evenly.
 */
export function mapCurves(
  service: Service,
  matrix: JourneyMatrix,
  record: JourneyRecord | null,
): readonly MapCurve[] {
  const touchpoints = touchpointsOf(service, matrix.journeyId);
  const places = curvePlaces(matrix, touchpoints);
  const curve = (
    kind: CurveKind,
    persona: string,
    felt: (touchpoint: Touchpoint) => Pick<CurvePoint, 'value' | 'range'> | null,
  ): MapCurve => ({
    kind,
    persona,
    points: touchpoints.flatMap((touchpoint, index) => {
      const [place, point] = [places.get(touchpoint.id), felt(touchpoint)];
      if (place === undefined || point === null) return [];
      const before = touchpoints[index - 1];
      const anew = before !== undefined && felt(before) === null;
      return [{ cardId: touchpoint.id, x: place.x, ...point, anew }];
    }),
  });
  const assumed = (persona: PersonaId | null) =>
    curve('assumed', persona === null ? '' : (service.personas[persona]?.name ?? ''), (touchpoint) => {
      const value = assumedAt(touchpoint, persona);
      return value === null ? null : { value, range: null };
    });
  const curves = [
    ...voicesOf(service, matrix, touchpoints).map(assumed),
    curve('measured', '', (touchpoint) => {
      const measured = measuredEmotion(touchpoint);
      return measured && { value: measured.value, range: measured.ci95 };
    }),
    curve('predicted', '', (touchpoint) => {
      const predicted = predictTouchpoint(service, touchpoint, record);
      return typeof predicted === 'string'
        ? null
        : { value: predicted.mean, range: [predicted.p10, predicted.p90] };
    }),
  ];
  return curves.filter(({ points }) => points.length > 0);
}

/** Everyone together, unless something is said of single personas. */
function voicesOf(
  service: Service,
  { journeyId }: JourneyMatrix,
  touchpoints: readonly Touchpoint[],
): readonly (PersonaId | null)[] {
  const personas = service.journeys[journeyId]?.personaIds ?? [];
  const speaking = personas.filter((id) => touchpoints.some(({ assumed }) => assumed[id] !== undefined));
  return speaking.length > 0 ? speaking : [null];
}
