import { cellKey, type MapTile, wholeMap } from '#core/exchange/map-picture';
import { buildMatrix, type JourneyMatrix } from '#core/journey';
import {
  cardsOf,
  type JourneyLaneId,
  journeyLanesOf,
  type JourneyStage,
  type JourneyStepId,
  laneTraits,
} from '#core/model';
import type { MapPicture } from '#ui/journey/export';

/** What is on the screen at a time: the whole map (no stage), or one stage. */
export interface PresentedPage {
  readonly stage: JourneyStage | null;
  readonly left: number;
  readonly right: number;
  readonly steps: ReadonlySet<JourneyStepId>;
}

/** The whole map, then each of its stages; none for a map without stages. */
export function pagesOf(matrix: JourneyMatrix): readonly PresentedPage[] {
  const { left, right } = wholeMap(matrix);
  const stepsOf = (id: string | null) =>
    new Set(matrix.columns.filter(({ stage }) => id === null || stage.id === id).map(({ step }) => step.id));
  if (matrix.stages.length === 0) return [];
  return [
    { stage: null, left, right, steps: stepsOf(null) },
    ...matrix.stages.map(({ stage, x, width }) => ({
      stage,
      left: x,
      right: x + width,
      steps: stepsOf(stage.id),
    })),
  ];
}

/**
 * A page as large as it can be read: lanes in which nothing stands on it are left out, unless somebody asked for them.
 */
export function pictureOfPage(
  picture: MapPicture,
  { stage, left, right, steps }: PresentedPage,
  kept: ReadonlySet<JourneyLaneId>,
): { readonly picture: MapPicture; readonly tile: MapTile } {
  const { service, journey, look } = picture;
  const shown = new Set(picture.matrix.rows.map(({ lane }) => lane.id));
  const here = cardsOf(service, journey.id).filter(({ stepId }) => {
    const step = service.journeySteps[stepId];
    return step !== undefined && steps.has(step.branchOf ?? step.id);
  });
  const written = new Set(here.map(({ laneId }) => laneId));
  const lanes = journeyLanesOf(service, journey.id).filter(({ id, kind }) => {
    if (!shown.has(id)) return false;
    if (stage === null || kept.has(id) || kind === 'emotion' || written.has(id)) return true;
    return laneTraits(kind).computed && [...steps].some((step) => look.cells.has(cellKey(id, step)));
  });
  const matrix = buildMatrix(service, journey.id, { density: 'roomy', lanes });
  return { picture: { ...picture, matrix }, tile: { ...wholeMap(matrix), left, right } };
}
