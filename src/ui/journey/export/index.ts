/**
 * export: the open journey map as files and on paper. Never draws a map itself: formats stand in core/exchange, and this
 * room gives them words, curves and the numbers of simulated customers.
 *
 *   <MapExport onClose={close} onPaper={() => open('printMap')} />
 */
export { MapExport } from './map-export.tsx';
export { MapPaper } from './map-paper.tsx';
export { useMapWords } from './use-map-words.ts';
export { type MapPicture, useMapPicture } from './use-map-picture.ts';
