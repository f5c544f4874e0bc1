/** How much room a map takes: as it is presented, or three quarters of it, to see more at once. */
export type Density = 'roomy' | 'dense';

/** The measures of a map in pixels at zoom 1. */
export interface MatrixSizes {
  readonly column: number;
  /** Width of the strip at the left with the names of the lanes. */
  readonly rail: number;
  readonly stageBar: number;
  readonly stepHeader: number;
  readonly emotion: number;
  /** Least height of a lane that is written into. */
  readonly lane: number;
  /** Height of a lane whose cells come from a run. */
  readonly computed: number;
  readonly card: number;
  readonly touchpoint: number;
  readonly icon: number;
  /** Least height of any card. */
  readonly leastCard: number;
  /** Between the border of a cell and its cards, above and below. */
  readonly cellPad: number;
  /** Between cards of one cell. */
  readonly gap: number;
  readonly cardPad: { readonly x: number; readonly y: number };
  readonly font: number;
  readonly line: number;
  /** The second line of a touchpoint: its channel. */
  readonly smallFont: number;
  readonly smallLine: number;
  /** Room in which a blueprint line and its name stand. */
  readonly blueprint: number;
  /** A step of a side branch. */
  readonly branch: { readonly height: number; readonly gap: number; readonly pad: number };
  /** Height of one track on which jumps run below the headers. */
  readonly track: number;
}

const ROOMY: MatrixSizes = {
  column: 240,
  rail: 180,
  stageBar: 36,
  stepHeader: 44,
  emotion: 140,
  lane: 64,
  computed: 44,
  card: 200,
  touchpoint: 64,
  icon: 24,
  leastCard: 38,
  cellPad: 10,
  gap: 8,
  cardPad: { x: 10, y: 9 },
  font: 13,
  line: 18,
  smallFont: 11.5,
  smallLine: 16,
  blueprint: 24,
  branch: { height: 34, gap: 8, pad: 14 },
  track: 20,
};

const DENSE: MatrixSizes = {
  column: 180,
  rail: 135,
  stageBar: 27,
  stepHeader: 33,
  emotion: 105,
  lane: 48,
  computed: 33,
  card: 150,
  touchpoint: 48,
  icon: 18,
  leastCard: 28,
  cellPad: 7,
  gap: 6,
  cardPad: { x: 7, y: 6 },
  font: 11,
  line: 14,
  smallFont: 10,
  smallLine: 12,
  blueprint: 20,
  branch: { height: 26, gap: 6, pad: 11 },
  track: 15,
};

/** The measures of a density; with a column of another width the cards are as much wider or narrower. */
export function matrixSizes(density: Density, column?: number): MatrixSizes {
  const sizes = density === 'roomy' ? ROOMY : DENSE;
  return column === undefined ? sizes : { ...sizes, column, card: sizes.card + column - sizes.column };
}
