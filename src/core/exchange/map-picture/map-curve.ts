import type { CurveKind } from '#core/journey/emotion';
import type { JourneyCardId } from '#core/model';

/** What is felt at a touchpoint. */
export interface CurvePoint {
  readonly cardId: JourneyCardId;
  /** In pixels of the matrix. */
  readonly x: number;
  /** −2 … +2. */
  readonly value: number;
  /** The band or error bar around it; null: none is known. */
  readonly range: readonly [low: number, high: number] | null;
  /** Nothing is known of the touchpoint before it: a prediction has no line from there. */
  readonly anew: boolean;
}

/** One line of feelings, from left to right. */
export interface MapCurve {
  readonly kind: CurveKind;
  /** Whose it is; empty: everyone's. */
  readonly persona: string;
  /** Their place among those whose curves are shown, from 0: it gives the colour. */
  readonly voice: number;
  /** A prediction for the process as it was: it stands, grey, behind the one for the process as it is. */
  readonly earlier: boolean;
  readonly points: readonly CurvePoint[];
}

/** The stretches that are drawn in one line: where nothing is predicted, no line passes as if something were. */
export function stretchesOf({ kind, points }: MapCurve): readonly (readonly CurvePoint[])[] {
  if (kind !== 'predicted') return [points];
  const stretches: CurvePoint[][] = [];
  for (const point of points) {
    const last = stretches.at(-1);
    if (last === undefined || point.anew) stretches.push([point]);
    else last.push(point);
  }
  return stretches;
}
