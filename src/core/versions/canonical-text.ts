/**
 * JSON without white space and with the keys of every object in code-unit order: equal values give equal text,
 * whatever order they were built in. Members that are undefined are left out. Plain JSON values only, no cycles.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalText(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
  return `{${members.join(',')}}`;
}
