import { EXPERIENCE_FIELDS, type Experience, type JourneyRecord } from './experience.ts';

/** Puts records of the same places behind each other; customers are numbered on. */
export function joinRecords(records: readonly JourneyRecord[]): JourneyRecord {
  const ids = new Set(records.flatMap(({ places }) => Object.keys(places)));
  const before = records.map((_, index) =>
    records.slice(0, index).reduce((sum, { customers }) => sum + customers.length, 0),
  );
  const places = [...ids].map((id): [string, Experience] => {
    const fields = EXPERIENCE_FIELDS.map((field) => [
      field,
      records.flatMap((record, index) => {
        const own = record.places[id]?.[field] ?? [];
        return field === 'customer' ? own.map((number) => number + (before[index] as number)) : own;
      }),
    ]);
    return [id, Object.fromEntries(fields) as unknown as Experience];
  });
  return { customers: records.flatMap(({ customers }) => customers), places: Object.fromEntries(places) };
}
