/**
 * Are two plain JSON values equal? The order of keys does not matter, that of list entries does; an absent key and an
 * `undefined` one are the same, as they are in a file; so are 0 and -0.
 */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => deepEqual(item, b[i]))
    );
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const covered = (from: Record<string, unknown>, into: Record<string, unknown>) =>
    Object.keys(from).every((key) => from[key] === undefined || Object.hasOwn(into, key));
  return (
    covered(right, left) &&
    Object.keys(left).every(
      (key) => (left[key] === undefined || Object.hasOwn(right, key)) && deepEqual(left[key], right[key]),
    )
  );
}
