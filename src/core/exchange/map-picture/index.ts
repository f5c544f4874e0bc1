/**
 * exchange/map-picture: a journey map, or a part of it that fits on a page, as one stand-alone SVG. Never touches a DOM,
 * and its only words are those of the model and those it is given. Invariants: what stands on a page is whole – pages end
 * at borders of stages, or of columns that no card crosses – and every page has the headers of what it shows.
 *
 *   const svg = drawMapSvg(service, matrix, look);
 *   const pages = mapTiles(matrix, { width: 1500, height: 1000 }).map((tile) => drawMapSvg(service, matrix, look, tile));
 */
export { columnSlots } from './column-slots.ts';
export { curveName } from './curve-name.ts';
export { CARD_COLOURS, MAP_COLOURS } from './map-colours.ts';
export { EDGE_FONT, edgeLabel } from './edge-label.ts';
export { drawMapSvg } from './draw-map-svg.ts';
export { mapCurves, placeCurves } from './map-curves.ts';
export { type MapCurve, stretchesOf } from './map-curve.ts';
export { cellKey, type MapLook, type MapWords } from './map-look.ts';
export { type MapTile, mapTiles, tileSize, wholeMap } from './map-tiles.ts';
