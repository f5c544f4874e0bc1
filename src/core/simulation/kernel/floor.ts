/**
 * The shop floor: tokens wait at their roles, are given to those who are free, are worked on, paused when the shift ends,
 * resumed, completed. Work is given out once per instant, after everything else. `PlainFloor` is for runs in which every
 * step is done by one person of one role, first come first served; `GeneralFloor` knows all the rules. Where both can do a run
 * they do it alike, to the byte.
 */
export interface Floor {
  /** Changes of shift in the heap. */
  readonly shifts: number;
  /** Ends of patience in the heap, whether anybody still waits or not. */
  readonly limits: number;
  /** Is there work that somebody on a later shift will take up, or that somebody will give up? */
  readonly hasProspects: boolean;
  /** A token is ready at a task. False when nobody will ever take it up, and it waits for ever. */
  ready(token: number, node: number): boolean;
  /** Gives out work at every role where something changed in this instant. */
  assign(): void;
  /** The work on a token's task is done; it is free to move on. */
  complete(token: number): void;
  /** The number of people on duty of a role changes now. */
  changeShift(role: number): void;
  /** The patience of a token is over; `stamp` tells whether it was for this wait. True when it still waits: it gives up. */
  giveUp(token: number, stamp: number): boolean;
  /** A token is taken away from wherever it is on the floor: out of a queue, a pause, or somebody's hands. */
  withdraw(token: number): void;
  /** A batch is due: the alarm `number` of a step goes off. */
  ring(step: number, number: number): void;
  /** Token-minutes inside the measured window for which batches of a step were collected. */
  collectingArea(step: number): number;
  /** Tokens in batches that are not complete. */
  readonly collecting: readonly number[];
}
