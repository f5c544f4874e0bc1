/**
 * Throws when a condition that the code itself guarantees does not hold: a bug, never bad input.
 * The message is a sentence with the names concerned.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
