import type { JourneyCardId, Service } from '#core/model';
import type { CurveKind } from '#core/journey/emotion';
import type { ComparedServices } from '#session/ports';
import type { PredictedCurves } from '#session/comparison';

type JourneyComparison = ComparedServices['journeys'][number];
type JourneyPrediction = NonNullable<PredictedCurves['journeys']>[number];

/** In the order in which keys and tables list them. */
export const CURVE_KINDS: readonly CurveKind[] = ['assumed', 'measured', 'predicted'];

/** What is felt at a touchpoint in one version; null: not there, nobody said, or nobody can say. */
export type Felt = Readonly<Record<CurveKind, number | null>>;

/** A touchpoint of either version in the row of both. */
export interface CurveRow {
  readonly a: string | null;
  readonly b: string | null;
  readonly name: string;
  readonly fate: JourneyComparison['touchpoints'][number]['fate'];
  /** Which step of the row it belongs to, and where in it, 0 … 1. */
  readonly column: number;
  readonly share: number;
  readonly before: Felt;
  readonly after: Felt;
  /** Why nothing is predicted where it is now; null: it is, or nothing was simulated. */
  readonly unpredicted: string | null;
}

/** The touchpoints of two journeys in one row, with what is felt there before and after. */
export function curveRows(
  { a, b }: { readonly a: Service; readonly b: Service },
  { steps, touchpoints }: JourneyComparison,
  prediction: JourneyPrediction | null,
): readonly CurveRow[] {
  const columnOf = (touchpoint: JourneyComparison['touchpoints'][number]): number => {
    const [after, before] = [stepOf(b, touchpoint.b), stepOf(a, touchpoint.a)];
    const place = steps.findIndex((step) => (after === null ? step.a === before : step.b === after));
    return Math.max(0, place);
  };
  const columns = touchpoints.map(columnOf);
  // In the order in which they are lived, whatever was moved to another step.
  const order = [...touchpoints.keys()].toSorted(
    (one, other) => columns[one]! - columns[other]! || one - other,
  );
  return order.map((at) => {
    const { before, after, ...touchpoint } = touchpoints[at]!;
    const column = columns[at]!;
    const beside = order.filter((each) => columns[each] === column);
    const [old, now] = [
      touchpoint.a === null ? undefined : prediction?.before[touchpoint.a],
      touchpoint.b === null ? undefined : prediction?.after[touchpoint.b],
    ];
    return {
      a: touchpoint.a,
      b: touchpoint.b,
      name: touchpoint.name,
      fate: touchpoint.fate,
      column,
      share: (beside.indexOf(at) + 0.5) / beside.length,
      before: { ...before, predicted: typeof old === 'object' ? old.mean : null },
      after: { ...after, predicted: typeof now === 'object' ? now.mean : null },
      unpredicted: [now, old].find((each) => typeof each === 'string') ?? null,
    };
  });
}

function stepOf(service: Service, id: string | null): string | null {
  const card = id === null ? undefined : service.journeyCards[id as JourneyCardId];
  return card?.stepId ?? null;
}
