/**
 * canvas: the drawing — pools, lanes, nodes and flows on React Flow — and every gesture that changes it; the palette,
 * the find bar and the list of problems that go with it.
 * Never changes a document itself: each gesture ends in one editing command of the session.
 *
 *   <Canvas onReady={setCanvas} overlay={heat} />
 */
export { Canvas } from './canvas.tsx';
export type { CanvasOverlay, HeatLevel, HeatMark } from './canvas-overlay.ts';
export { kindName } from './element-draft.ts';
export { NodeSymbol } from './nodes/node-symbol.tsx';
export { Palette } from './palette/palette.tsx';
export { FindBar, ProblemsPanel } from './panels.tsx';
