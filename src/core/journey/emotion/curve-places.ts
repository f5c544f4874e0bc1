import type { JourneyCardId, JourneyStepId, Point } from '#core/model';
import type { JourneyMatrix, LaneRow } from '../matrix.ts';

/** Where the curve passes a touchpoint: x in pixels from the left edge of the map, and the step of the main row it stands in. */
export interface CurvePlace {
  readonly x: number;
  readonly stepId: JourneyStepId;
}

/** Room between the row's borders and the guides of +2 and −2, as a share of its height. */
const PAD = 0.12;

/**
 * One place a touchpoint, in the middle of its share of the column; those of a side branch stand behind those of the step it hangs
 * under. Touchpoints are given in the order of `touchpointsOf`.
 */
export function curvePlaces(
  { columns }: Pick<JourneyMatrix, 'columns'>,
  touchpoints: readonly { readonly id: JourneyCardId; readonly stepId: JourneyStepId }[],
): ReadonlyMap<JourneyCardId, CurvePlace> {
  const places = new Map<JourneyCardId, CurvePlace>();
  for (const { step, branch, x, width } of columns) {
    const here = new Set([step.id, ...branch.map((box) => box.step.id)]);
    const own = touchpoints.filter(({ stepId }) => here.has(stepId));
    for (const [index, { id }] of own.entries())
      places.set(id, { x: x + (width * (index + 0.5)) / own.length, stepId: step.id });
  }
  return places;
}

/** Height of an emotion within its row, in pixels from the top of the row. */
export function emotionY({ height }: Pick<LaneRow, 'height'>, value: number): number {
  const pad = height * PAD;
  return pad + ((2 - value) / 4) * (height - 2 * pad);
}

/** The emotion at a height of the row, in halves, −2 … +2. */
export function emotionAtY({ height }: Pick<LaneRow, 'height'>, y: Point['y']): number {
  const pad = height * PAD;
  const value = 2 - (4 * (y - pad)) / (height - 2 * pad);
  return Math.min(2, Math.max(-2, Math.round(value * 2) / 2)) + 0;
}
