/**
 * heat: a run as colours over the drawing. Never draws them; the canvas and the pictures do.
 */
export { heatLevel, heatScale } from './heat-marks.ts';
export { useHeatOverlay } from './use-heat-overlay.ts';
