/** What became of something that is drawn: told by colour and by sign. */
export interface DrawnMark {
  readonly symbol: string;
  /** The sign as a word. */
  readonly word: string;
  /** What a step is filled with, and the colour of a line; `#rrggbb`. */
  readonly ground: string;
  readonly line: string;
  /** Lines are dashed: it is no longer there. */
  readonly gone: boolean;
}
