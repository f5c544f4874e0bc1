import type { Distribution } from '#core/random';
import type { Task } from './node.ts';
import type { Arrival, Role, Scenario, ServiceProfile } from './service.ts';

/** How cases arrive until somebody knows better: at random, one an hour on average. */
export const DEFAULT_ARRIVAL: Arrival = {
  by: 'interval',
  interval: { type: 'exponential', mean: 1, unit: 'h' },
};

/** How long a task takes until somebody says so; a task that still has exactly this is pointed out. */
export const DEFAULT_DURATION: Distribution = { type: 'fixed', value: 5, unit: 'min' };

/** How long a timer or a message from outside takes until somebody says so. */
export const DEFAULT_DELAY: Distribution = { type: 'fixed', value: 1, unit: 'h' };

/** What is said of a task until somebody says otherwise. */
export const PLAIN_TASK = {
  cost: 0,
  valueClass: null,
  waste: null,
  target: null,
  inputs: [],
  outputs: [],
  customerContact: false,
  check: null,
  priority: null,
  patience: null,
  batching: null,
  mustKeep: false,
  separateFrom: [],
} as const satisfies Partial<Task>;

/** What is said of a role until somebody says otherwise: one person, free of charge, always on duty, first come first served. */
export const PLAIN_ROLE = {
  capacity: 1,
  costPerHour: 0,
  calendarId: null,
  discipline: 'fifo',
  maximumCapacity: null,
} as const satisfies Partial<Role>;

/** What a scenario has beside its arrivals until somebody says otherwise: no segments, nothing measured. */
export const PLAIN_SCENARIO = { segmentArrivals: {}, observed: null } as const satisfies Partial<Scenario>;

/** What is said of the service as a whole until somebody says otherwise. */
export const PLAIN_PROFILE = { thresholds: {}, staffBudget: null } as const satisfies Partial<ServiceProfile>;
