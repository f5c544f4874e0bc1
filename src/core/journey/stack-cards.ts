import type { Box, JourneyCard, JourneyLaneId, JourneyStep, JourneyStepId } from '#core/model';
import { cardLines } from './card-lines.ts';
import type { CardBox } from './matrix.ts';
import type { MatrixSizes } from './matrix-sizes.ts';

/** Where a card begins: the column, and the side branch it belongs to. */
export interface CardHome {
  readonly column: number;
  readonly branch: JourneyStep | null;
  /** Cards of the step itself come first, then those of its side branch. */
  readonly rank: number;
}

/** Columns as the cards need them. */
export interface ColumnPlace extends Pick<Box, 'x' | 'width'> {
  readonly stepId: JourneyStepId;
}

/**
 * Stacks the cards of one lane from `y` 0 down: by column, in a column by place in the cell. A card that covers several
 * columns stands below what is there already in any of them, and what comes later stands below it.
 */
export function stackCards(
  laneId: JourneyLaneId,
  cards: readonly JourneyCard[],
  homeOf: (card: JourneyCard) => CardHome | undefined,
  columns: readonly ColumnPlace[],
  sizes: MatrixSizes,
): { readonly boxes: readonly CardBox[]; readonly height: number } {
  const filled = columns.map(() => sizes.cellPad);
  const margin = (sizes.column - sizes.card) / 2;
  const boxes = cards
    .flatMap((card) => {
      const home = homeOf(card);
      return home ? [{ card, home }] : [];
    })
    .toSorted(
      (a, b) =>
        a.home.column - b.home.column ||
        a.home.rank - b.home.rank ||
        a.card.order - b.card.order ||
        (a.card.id < b.card.id ? -1 : 1),
    )
    .map(({ card, home }): CardBox => {
      const last = Math.min(columns.length, home.column + card.span) - 1;
      const [from, to] = [columns[home.column]!, columns[last]!];
      const width = to.x + to.width - from.x - 2 * margin;
      const { lines, height } = cardLines(card, width, sizes);
      const covered = filled.slice(home.column, last + 1);
      const y = Math.max(...covered);
      filled.fill(y + height + sizes.gap, home.column, last + 1);
      return {
        card,
        stepId: from.stepId,
        laneId,
        branch: home.branch,
        lines,
        x: from.x + margin,
        y,
        width,
        height,
      };
    });
  const deepest = Math.max(sizes.cellPad, ...filled);
  return { boxes, height: boxes.length === 0 ? 0 : deepest - sizes.gap + sizes.cellPad };
}
