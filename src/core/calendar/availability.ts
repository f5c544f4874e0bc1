import type { Minutes } from '#core/base';

/**
 * When and with how many people a calendar is open, on the clock of the run: minutes since its start, t ≥ 0.
 * Open means a capacity above 0. No answer is ever NaN; "never" is Infinity.
 */
export interface Availability {
  /** Open at all times with one capacity: the other questions needn't be asked. */
  readonly alwaysOpen: boolean;
  /** People on duty at `t`: those of the interval that starts at `t`, not of one that ends there. */
  capacityAt(t: Minutes): number;
  openAt(t: Minutes): boolean;
  /** The first time ≥ `t` that is open. */
  nextOpening(t: Minutes): Minutes;
  /** The first time > `t` at which the capacity changes. */
  nextChange(t: Minutes): Minutes;
  /** Open minutes in [a, b), a ≤ b. */
  workingBetween(a: Minutes, b: Minutes): Minutes;
  /**
   * The earliest time by which `minutes` of work started at `t` are done, counting open minutes only: work that ends with
   * the shift is done at 17:00, not next morning. 0 minutes are done at `t`.
   */
  addWorking(t: Minutes, minutes: Minutes): Minutes;
  /** The changes up to and including `until`, ascending, the first at 0: capacity `capacities[i]` holds from `times[i]` on. */
  transitions(until: Minutes): { readonly times: Float64Array; readonly capacities: Int32Array };
}

/** People who are always there; closed for ever with a capacity of 0. */
export function constantAvailability(capacity: number): Availability {
  const open = capacity > 0;
  return {
    alwaysOpen: open,
    capacityAt: () => capacity,
    openAt: () => open,
    nextOpening: (t) => (open ? t : Infinity),
    nextChange: () => Infinity,
    workingBetween: (a, b) => (open ? b - a : 0),
    addWorking: (t, minutes) => (open || minutes <= 0 ? t + Math.max(0, minutes) : Infinity),
    transitions: () => ({ times: Float64Array.of(0), capacities: Int32Array.of(capacity) }),
  };
}
