/**
 * surface: what the drawing of a process and a journey map have in common, as things that are looked at through a window
 * and drawn on — the menu at a point, the notice, the buttons of the view, turns of the wheel, the palette. It is told
 * what there is and calls back; it moves no view and changes no service, and whatever draws stays in the rooms that draw.
 */
export { MenuKeys } from './menu-keys.tsx';
export { NoticeLine } from './notice-line.tsx';
export { PaletteEntry } from './palette-entry.tsx';
export { PaletteFrame, PaletteRule } from './palette-frame.tsx';
export { PointMenu } from './point-menu.tsx';
export { useWheelTurns, type WheelTurn, zoomOfTurn } from './use-wheel-turns.ts';
export { ViewBar } from './view-bar.tsx';
export { ZoomButtons } from './zoom-buttons.tsx';
export { ZoomPercent } from './zoom-percent.tsx';
export { type View, zoomedView } from './zoomed-view.ts';
