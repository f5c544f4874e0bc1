/**
 * curve: the emotion lane of a journey map — what is assumed, measured and predicted, never mixed — the cells whose numbers come from
 * simulated customers, and the sheet with the formula, its fit and the feedback. Never places anything itself: columns and rows
 * are those of the matrix.
 *
 *   <EmotionLane matrix={matrix} row={row} />
 */
export { ComputedCells } from './lane/computed-cells.tsx';
export { CurveBar } from './lane/curve-bar.tsx';
export { EmotionLane } from './lane/emotion-lane.tsx';
export { EmotionScale } from './lane/emotion-scale.tsx';
export { useSpokenCells } from './use-spoken-cells.ts';
