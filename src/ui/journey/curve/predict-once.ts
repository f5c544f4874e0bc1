import { type Prediction, predictTouchpoint, type Unpredicted } from '#core/journey/emotion';
import type { JourneyRecord } from '#core/journey/experience';
import type { PersonaId, Service, Touchpoint } from '#core/model';

interface Made {
  /** Everything of the service that the prediction stands on. */
  readonly ground: readonly unknown[];
  readonly told: Prediction | Unpredicted;
}

const made = new WeakMap<JourneyRecord, WeakMap<Touchpoint, Map<PersonaId | null, Made>>>();

/** As `predictTouchpoint`. What was worked out once is kept: writing on the map, or drawing it anew, scores nobody again. */
export function predictOnce(
  service: Service,
  touchpoint: Touchpoint,
  record: JourneyRecord | null,
  persona: PersonaId | null,
): Prediction | Unpredicted {
  if (record === null) return predictTouchpoint(service, touchpoint, record, persona);
  const ofRecord = made.get(record) ?? new WeakMap<Touchpoint, Map<PersonaId | null, Made>>();
  made.set(record, ofRecord);
  const ofTouchpoint = ofRecord.get(touchpoint) ?? new Map<PersonaId | null, Made>();
  ofRecord.set(touchpoint, ofTouchpoint);
  const ground = [service.nodes, service.personas, service.journeys[touchpoint.journeyId]?.emotion];
  const known = ofTouchpoint.get(persona);
  if (known?.ground.every((part, at) => part === ground[at])) return known.told;
  const told = predictTouchpoint(service, touchpoint, record, persona);
  ofTouchpoint.set(persona, { ground, told });
  return told;
}
