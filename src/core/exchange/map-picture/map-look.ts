import type { BlueprintLineKind } from '#core/journey';
import type { JourneyLane } from '#core/model';
import type { CurveKind } from '#core/journey/emotion';
import type { MapCurve } from './map-curve.ts';

/** The words of a drawn map, in the language of the reader. */
export interface MapWords {
  readonly lane: (lane: JourneyLane) => string;
  readonly lines: Readonly<Record<BlueprintLineKind, string>>;
  readonly curves: Readonly<Record<CurveKind, string>>;
  /** The prediction for the process as it was. */
  readonly earlier: string;
  /** From −2 to +2. */
  readonly feelings: readonly [string, string, string, string, string];
  /** Of a line, as it is rounded in the matrix. */
  readonly share: (share: number) => string;
}

/** What is drawn besides the matrix. */
export interface MapLook {
  readonly words: MapWords;
  readonly curves: readonly MapCurve[];
  /** What stands in the cells of computed lanes, by lane and step (`cellKey`). */
  readonly cells: ReadonlyMap<string, string>;
}

/** The key of a cell. */
export function cellKey(laneId: string, stepId: string): string {
  return `${laneId} ${stepId}`;
}
