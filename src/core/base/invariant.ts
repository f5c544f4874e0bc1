/**
 * Throws when a condition that the code itself guarantees does not hold: a bug, never bad input.
 * The message is a sentence with the names concerned.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** For the `default` branch of an exhaustive switch: fails to compile when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}
