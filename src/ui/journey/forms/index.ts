/**
 * journey/forms: the properties of everything on a journey map, and the palette of a map.
 * Never draws the map. A field commits one command; what is refused stays in the field with its reason.
 *
 *   <MapInspector />
 */
export { MapInspector } from './map-inspector.tsx';
export { MapPalette } from './palette/map-palette.tsx';
