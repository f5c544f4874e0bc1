import type { CompiledNeed } from '../compiled-run.ts';

/** Where a piece of work is. */
export const AWAITED = 0;
export const IN_HANDS = 1;
export const LAID_ASIDE = 2;
/** Being collected with others: not work yet. */
export const COLLECTED = 3;

/** A piece of work on the general floor: one execution of a step, for one token or for a batch of them. */
export class WorkItem {
  /** In the order in which they became ready. All of them share what happens to the work. */
  readonly tokens: number[];
  readonly step: number;
  /** Number of the crew that can do it; −1: nobody is needed. */
  readonly crew: number;
  /** Minutes of work, drawn when it became ready, under the name of its first token. */
  readonly duration: number;
  state: typeof AWAITED | typeof IN_HANDS | typeof LAID_ASIDE | typeof COLLECTED = AWAITED;
  /** Number in the order in which work came to wait, and when it did. */
  ticket = 0;
  since = 0;
  priority = 0;
  due = 0;
  /** What the off-duty clock of its crew showed when it came to wait. */
  offAtStart = 0;
  /** Tokens when it began: its costs are shared among them. */
  size = 1;
  /** Who works on it, or did before it was laid aside. */
  held: readonly CompiledNeed[] = [];
  /** The role whose shift ended while it was in their hands: it waits for one of them. −1: interrupted, whoever is free goes on. */
  closedBy = -1;

  constructor(token: number, step: number, crew: number, duration: number) {
    this.tokens = [token];
    this.step = step;
    this.crew = crew;
    this.duration = duration;
  }
}
