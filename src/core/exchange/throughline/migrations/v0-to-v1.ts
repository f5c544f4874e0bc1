import type { Migration, RawRecord } from './migration.ts';

/**
 * Version 0 was never released; it exists so that the mechanism is exercised. It had `durationMinutes` on tasks
 * instead of a distribution, and `staff` on roles instead of `capacity`.
 */
export const v0ToV1: Migration = {
  from: 0,
  to: 1,
  migrate: (source, record) => {
    if (source === 'nodes') return withDuration(record);
    if (source === 'roles') return withCapacity(record);
    return record;
  },
};

function withDuration(record: RawRecord): RawRecord {
  if (!Object.hasOwn(record, 'durationMinutes')) return record;
  const { durationMinutes, ...rest } = record;
  return { ...rest, duration: { type: 'fixed', value: durationMinutes, unit: 'min' } };
}

function withCapacity(record: RawRecord): RawRecord {
  if (!Object.hasOwn(record, 'staff')) return record;
  const { staff, ...rest } = record;
  return { ...rest, capacity: staff };
}
