/**
 * exchange/slides: a journey map, and what other decks are made of, as slides that can be edited: boxes, lines,
 * signs, words and charts as plain values, in inches and points. Never writes a file (platform/slides does) and never holds a picture. Invariant: everything stands on its slide.
 *
 *   const deck = mapDeck(service, matrix, look, words);
 */
export type {
  Deck,
  SignStroke,
  Slide,
  SlideBars,
  SlideBox,
  SlideCell,
  SlideChart,
  SlideLine,
  SlideShape,
  SlideSign,
  SlideTable,
  SlideText,
} from './deck.ts';
export { mapDeck } from './map-deck.ts';
