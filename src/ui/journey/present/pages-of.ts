import type { JourneyMatrix } from '#core/journey';
import type { JourneyStage, JourneyStepId } from '#core/model';

/** What is on the screen at a time: the whole map (no stage), or one stage. */
export interface PresentedPage {
  readonly stage: JourneyStage | null;
  readonly steps: ReadonlySet<JourneyStepId>;
}

/** The whole map, then each of its stages; none for a map without stages. */
export function pagesOf({ stages, columns }: JourneyMatrix): readonly PresentedPage[] {
  const stepsOf = (id: string | null) =>
    new Set(columns.filter(({ stage }) => id === null || stage.id === id).map(({ step }) => step.id));
  if (stages.length === 0) return [];
  return [
    { stage: null, steps: stepsOf(null) },
    ...stages.map(({ stage }) => ({ stage, steps: stepsOf(stage.id) })),
  ];
}
