/**
 * canvas: the drawing — pools, lanes, nodes and flows on React Flow, and every gesture that changes them.
 * Never changes a document itself: each gesture ends in one editing command of the session.
 *
 *   <Canvas onReady={(port) => session.setCanvas(port)} overlay={heat} />
 */
export type { CanvasOverlay, HeatLegend, HeatLevel, HeatMark } from './canvas-overlay.ts';
