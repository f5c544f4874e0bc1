import type { Distribution } from '#core/random';
import type { Arrival } from './service.ts';

/** How cases arrive until somebody knows better: at random, one an hour on average. */
export const DEFAULT_ARRIVAL: Arrival = {
  by: 'interval',
  interval: { type: 'exponential', mean: 1, unit: 'h' },
};

/** How long a task takes until somebody says so; a task that still has exactly this is pointed out. */
export const DEFAULT_DURATION: Distribution = { type: 'fixed', value: 5, unit: 'min' };

/** How long a timer or a message from outside takes until somebody says so. */
export const DEFAULT_DELAY: Distribution = { type: 'fixed', value: 1, unit: 'h' };
