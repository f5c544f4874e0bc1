/**
 * What a random number is for. Two draws of one element in one visit differ by their purpose.
 * Codes are part of the meaning of a seed: add new ones at the end, never renumber (at most 256).
 */
export const purpose = {
  /** Time until the next case of a source. */
  arrival: 0,
  /** Processing time. */
  duration: 1,
  /** Which way a case goes at a split. */
  choice: 2,
  /** Time a timer or a message takes. */
  delay: 3,
  /** Attributes of a case, drawn at its arrival. */
  attribute: 4,
  /** How long a case is willing to wait. */
  patience: 5,
  /** Whether a loop goes round again, or how many instances there are. */
  repetition: 6,
  setUp: 7,
  transfer: 8,
  rework: 9,
  /** Whether and when an event at the border of an activity happens. */
  interruption: 10,
} as const;

/** One of the codes of `purpose`. */
export type PurposeCode = (typeof purpose)[keyof typeof purpose];
