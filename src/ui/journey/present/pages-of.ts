import { type MapTile, wholeMap } from '#core/exchange/map-picture';
import type { JourneyMatrix } from '#core/journey';
import type { JourneyStage, JourneyStepId } from '#core/model';

/** What is on the screen at a time: the whole map (no stage), or one stage. */
export interface PresentedPage {
  readonly stage: JourneyStage | null;
  readonly tile: MapTile;
  readonly steps: ReadonlySet<JourneyStepId>;
}

/** The whole map, then each of its stages; none for a map without stages. */
export function pagesOf(matrix: JourneyMatrix): readonly PresentedPage[] {
  const whole = wholeMap(matrix);
  const stepsOf = (id: string | null) =>
    new Set(matrix.columns.filter(({ stage }) => id === null || stage.id === id).map(({ step }) => step.id));
  if (matrix.stages.length === 0) return [];
  return [
    { stage: null, tile: whole, steps: stepsOf(null) },
    ...matrix.stages.map(({ stage, x, width }) => ({
      stage,
      tile: { ...whole, left: x, right: x + width },
      steps: stepsOf(stage.id),
    })),
  ];
}
