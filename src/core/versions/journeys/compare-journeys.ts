import { records } from '#core/base';
import { assumedAt, curveScore, measuredEmotion, touchpointsOf } from '#core/journey/emotion';
import {
  branchStepsOf,
  type JourneyId,
  mainStepsOf,
  type PersonaId,
  type Service,
  type Touchpoint,
} from '#core/model';
import type { Matching } from '#core/versions/matching';

/** What became of a step or a touchpoint: both have it, only the first, only the second. */
export type JourneyFate = 'kept' | 'eliminated' | 'new';

/** A step or a touchpoint in the row of both versions; null: not there. */
export interface Aligned {
  readonly fate: JourneyFate;
  readonly a: string | null;
  readonly b: string | null;
  readonly name: string;
}

/** What is felt at a touchpoint, −2 … +2; null: nobody said, or it is not there. */
export interface CurvePoint {
  readonly assumed: number | null;
  readonly measured: number | null;
}

export interface AlignedTouchpoint extends Aligned {
  readonly before: CurvePoint;
  readonly after: CurvePoint;
}

/** Two journeys that are the same, or one that only one version has (the id of the other is null). */
export interface JourneyComparison {
  readonly a: string | null;
  readonly b: string | null;
  readonly name: string;
  /** In the order of the second; what is gone stands behind what it came behind. Side branches follow their step. */
  readonly steps: readonly Aligned[];
  readonly touchpoints: readonly AlignedTouchpoint[];
  /** What the whole journey comes to before and after: the mean of the value farthest from neutral and of the last one; null: nobody said. */
  readonly scores: { readonly before: CurvePoint; readonly after: CurvePoint };
}

/**
 * Lays the journeys of two services beside each other: steps as kept, eliminated or new, and the points of the emotion curves of
 * aligned touchpoints. The curve is that of the first persona of each journey (everybody where there is none).
 */
export function compareJourneys(
  a: Service,
  b: Service,
  { toB, toA }: Matching,
): readonly JourneyComparison[] {
  const both = records(a.journeys).map(({ id }) => compareOne(a, b, id, toB.get(id) ?? null, toB));
  const added = records(b.journeys)
    .filter(({ id }) => !toA.has(id))
    .map(({ id }) => compareOne(a, b, null, id, toB));
  return [...both, ...added];
}

function compareOne(
  a: Service,
  b: Service,
  before: JourneyId | null,
  other: string | null,
  toB: ReadonlyMap<string, string>,
): JourneyComparison {
  const after = other as JourneyId | null;
  const [first, second] = [before && a.journeys[before], after && b.journeys[after]];
  const points = { a: pointsOf(a, before), b: pointsOf(b, after) };
  const name = (second ?? first)?.name ?? '';
  return {
    scores: { before: scoreOf(points.a), after: scoreOf(points.b) },
    a: before,
    b: after,
    name,
    steps: align(stepsOf(a, before), stepsOf(b, after), toB),
    touchpoints: align(cardsOf(a, before), cardsOf(b, after), toB).map((each) => ({
      ...each,
      before: points.a.get(each.a) ?? NOTHING,
      after: points.b.get(each.b) ?? NOTHING,
    })),
  };
}

const NOTHING: CurvePoint = { assumed: null, measured: null };

type Named = { readonly id: string; readonly name: string };

function stepsOf(service: Service, id: JourneyId | null): readonly Named[] {
  if (id === null) return [];
  return mainStepsOf(service, id).flatMap((step) => [step, ...branchStepsOf(service, step.id)]);
}

function cardsOf(service: Service, id: JourneyId | null): readonly Touchpoint[] {
  return id === null ? [] : touchpointsOf(service, id);
}

function pointsOf(service: Service, id: JourneyId | null): ReadonlyMap<string | null, CurvePoint> {
  const persona: PersonaId | null = (id && service.journeys[id]?.personaIds[0]) ?? null;
  return new Map(
    cardsOf(service, id).map((touchpoint) => [
      touchpoint.id,
      {
        assumed: assumedAt(touchpoint, persona),
        measured: measuredEmotion(touchpoint)?.value ?? null,
      },
    ]),
  );
}

/** The score of a curve, over the touchpoints in the order of the map. */
function scoreOf(points: ReadonlyMap<string | null, CurvePoint>): CurvePoint {
  const of = (kind: keyof CurvePoint): number | null =>
    curveScore([...points.values()].flatMap(({ [kind]: value }) => value ?? []))?.peakEnd ?? null;
  return { assumed: of('assumed'), measured: of('measured') };
}

function align(
  before: readonly Named[],
  after: readonly Named[],
  toB: ReadonlyMap<string, string>,
): readonly Aligned[] {
  const partner = new Map(before.map(({ id }) => [toB.get(id), id]));
  const row: Aligned[] = after.map(({ id, name }) => {
    const one = partner.get(id) ?? null;
    return { fate: one === null ? 'new' : 'kept', a: one, b: id, name };
  });
  const kept = new Set(row.map(({ a }) => a));
  let last: string | null = null;
  for (const { id, name } of before) {
    if (!kept.has(id)) {
      const behind = row.findIndex(({ a }) => a === last && last !== null);
      row.splice(behind + 1, 0, { fate: 'eliminated', a: id, b: null, name });
    }
    last = id;
  }
  return row;
}
