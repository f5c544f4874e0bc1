/**
 * exchange/map-page: a journey map as one HTML file: the map as a drawing, the same as tables, its numbers. Needs no script
 * and no other file, and asks nothing of the network. Invariant: text of the model is always escaped.
 *
 *   const html = writeMapPage(service, matrix, look, words);
 */
export { writeMapPage } from './write-map-page.ts';
