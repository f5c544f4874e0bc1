/** Under this type the palette hands the kind of a dragged card to the map. */
export const CARD_DRAG = 'application/x-throughline-card';
