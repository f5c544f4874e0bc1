import type { JourneyMatrix, StageSpan, StepColumn } from '#core/journey';

/** A column as it takes room: that of a step, or the blank one of a stage without steps. */
export interface ColumnSlot {
  readonly span: StageSpan;
  readonly column: StepColumn | null;
  readonly x: number;
  readonly width: number;
}

/** All columns of a map from left to right. */
export function columnSlots({ stages, columns }: JourneyMatrix): readonly ColumnSlot[] {
  return stages.flatMap((span): readonly ColumnSlot[] =>
    span.empty
      ? [{ span, column: null, x: span.x, width: span.width }]
      : columns
          .filter(({ stage }) => stage.id === span.stage.id)
          .map((column) => ({ span, column, x: column.x, width: column.width })),
  );
}
