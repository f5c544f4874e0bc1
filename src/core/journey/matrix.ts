import type { Share } from '#core/base';
import type {
  Box,
  JourneyCard,
  JourneyCardId,
  JourneyId,
  JourneyLane,
  JourneyLaneId,
  JourneyStage,
  JourneyStep,
  JourneyStepId,
  Point,
} from '#core/model';
import type { Density, MatrixSizes } from './matrix-sizes.ts';

/** A stage: the bar over its columns. A stage without steps stands over one blank column, so that it can be seen. */
export interface StageSpan extends Box {
  readonly stage: JourneyStage;
  readonly empty: boolean;
}

/** A step of the main row: its header; all cells of the column have the same x and width. */
export interface StepColumn extends Box {
  readonly step: JourneyStep;
  readonly stage: JourneyStage;
  /** Is it the first column of its stage? Strong lines stand there only. */
  readonly first: boolean;
  /** Its name, broken into at most two lines that fit; the second ends in “…” where it had to be cut. */
  readonly lines: readonly string[];
  /** The small cards of the side branch that hangs under it, in their order. */
  readonly branch: readonly BranchBox[];
}

/** A step of a side branch: a small card under the header of its step. */
export interface BranchBox extends Box {
  readonly step: JourneyStep;
  readonly lines: readonly string[];
}

/** A lane that is shown: its whole row, from the left edge of the rail to the right edge of the map. */
export interface LaneRow extends Box {
  readonly lane: JourneyLane;
}

export type BlueprintLineKind = 'interaction' | 'visibility' | 'internalInteraction';

/** Where one zone of the service blueprint ends and the next begins. Several lines share a place where a zone between is not shown. */
export interface BlueprintLine {
  readonly kinds: readonly BlueprintLineKind[];
  /** The line itself; it has half of `sizes.blueprint` above and below to write its name in. */
  readonly y: number;
}

/** A card with its place. A card of a side branch stands in the cells of the step it hangs under; `branch` says so. */
export interface CardBox extends Box {
  readonly card: JourneyCard;
  /** The column it begins in. */
  readonly stepId: JourneyStepId;
  readonly laneId: JourneyLaneId;
  readonly branch: JourneyStep | null;
  /** Its words (`cardText`), broken into the lines that its height was made for. */
  readonly lines: readonly string[];
}

/**
 * A line with corners, from its first point to its last, where the head of the arrow is. `next`: on to the next touchpoint,
 * with the share of those who neither drop out nor jump; `jump`: a way of its own, with its share; `enter`, `along` and
 * `return`: into, through and out of a side branch; `link`: between two cards.
 */
export interface MatrixEdge {
  readonly id: string;
  readonly kind: 'next' | 'jump' | 'enter' | 'along' | 'return' | 'link';
  readonly points: readonly Point[];
  /** Of 0…1, rounded so that the ways out of a step add up as they are read; null where it goes without saying. */
  readonly share: Share | null;
  readonly name: string;
  /** Middle of where share and name are written. */
  readonly label: Point;
  /** A link that passes over a zone of the blueprint: the customer as if talking to the back office. */
  readonly skips: boolean;
}

/**
 * Everything a map shows, in pixels from the top left corner of the map: stage bars, below them step headers, below them
 * side branches and jumps (only where there are any), below them the lanes; at the left of the lanes their names.
 * Cells: x and width of a column, y and height of a row. The curve is drawn in the row whose lane is of kind `emotion`.
 */
export interface JourneyMatrix {
  readonly journeyId: JourneyId;
  readonly density: Density;
  readonly sizes: MatrixSizes;
  readonly width: number;
  readonly height: number;
  /** Where the first lane begins. */
  readonly top: number;
  readonly stages: readonly StageSpan[];
  /** The steps of the main row from left to right. */
  readonly columns: readonly StepColumn[];
  /** The lanes that are shown from top to bottom. */
  readonly rows: readonly LaneRow[];
  readonly lines: readonly BlueprintLine[];
  /** By lane from top to bottom, in it by column and place in the cell. */
  readonly cards: readonly CardBox[];
  readonly edges: readonly MatrixEdge[];
}

/** The box of a card; undefined where its lane is not shown. */
export function boxOfCard(matrix: JourneyMatrix, id: JourneyCardId): CardBox | undefined {
  return matrix.cards.find(({ card }) => card.id === id);
}
