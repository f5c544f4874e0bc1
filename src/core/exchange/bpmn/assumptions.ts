import type { TimeUnit } from '#core/base';

/** What a drawing doesn't say and an import assumes, so that Run works at once. Every assumption is listed as a note. */
export const ASSUMED_DURATION: { type: 'fixed'; value: number; unit: TimeUnit } = {
  type: 'fixed',
  value: 10,
  unit: 'min',
};

/** The delay of a timer or a message that no one in the service sends. */
export const ASSUMED_DELAY: { type: 'fixed'; value: number; unit: TimeUnit } = {
  type: 'fixed',
  value: 1,
  unit: 'h',
};

/** Least mean time between cases; more where the assumed durations would overload a role. Minutes. */
export const ASSUMED_INTERARRIVAL = 30;

/** The share of their time the busiest people may be given by assumptions alone. */
export const ASSUMED_LOAD = 0.8;
