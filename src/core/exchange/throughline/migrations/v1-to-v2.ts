import type { Migration, RawRecord } from './migration.ts';

const TASK = {
  waste: null,
  inputs: [],
  outputs: [],
  customerContact: false,
  check: null,
  priority: null,
  patience: null,
  batching: null,
  mustKeep: false,
  separateFrom: [],
};
const ROLE = { discipline: 'fifo', maximumCapacity: null };
const SCENARIO = { segmentArrivals: {}, observed: null };
const PROFILE = { thresholds: {}, staffBudget: null };

/** Version 2 adds what improvement needs to know; a record of version 1 says none of it. */
export const v1ToV2: Migration = {
  from: 1,
  to: 2,
  migrate: (source, record): RawRecord => {
    if (source === 'nodes' && record['kind'] === 'task') return { ...TASK, ...record };
    if (source === 'roles') return { ...ROLE, ...record };
    if (source === 'scenarios') return { ...SCENARIO, ...record };
    return source === 'profile' ? { ...PROFILE, ...record } : record;
  },
};
