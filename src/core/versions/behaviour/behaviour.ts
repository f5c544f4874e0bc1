/** In which order a case does two things: the first always first, never both, at the same time, or again and again. */
export type Order = 'before' | 'after' | 'parallel' | 'exclusive' | 'loop';

/** A difference in the order of two things that both versions have. Ids are those of the first version. */
export interface OrderDifference {
  readonly code: 'order';
  readonly at: readonly [one: string, other: string];
  readonly before: Order;
  readonly after: Order;
  /** Of `before` and `after`: the later one is never done without the earlier one. */
  readonly alwaysBefore: boolean;
  readonly alwaysAfter: boolean;
}

/**
 * A difference in what a case does at all.
 * - `skippable`, `unskippable`  every case went through it and now need not; the other way round
 * - `repeatable`, `unrepeatable`  no case came back to it and now some can; the other way round
 * - `dead`, `alive`  no case ever comes to it any more; now some do
 */
export interface PassageDifference {
  readonly code: 'skippable' | 'unskippable' | 'repeatable' | 'unrepeatable' | 'dead' | 'alive';
  /** All to which it happened, in the order of the first version; ids are those of the first version. */
  readonly at: readonly string[];
}

/** A process of which nothing can be said: it cannot be executed, or there are more orders than could be looked at. */
export interface UnknownOrders {
  readonly code: 'unknown';
  readonly at: readonly [process: string];
  readonly in: 'a' | 'b';
}

/** One thing to tell. */
export type BehaviourDifference = OrderDifference | PassageDifference | UnknownOrders;
