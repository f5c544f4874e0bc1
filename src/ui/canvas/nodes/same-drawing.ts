interface Drawn {
  readonly data: unknown;
}

/** A node's picture follows from its data alone; where it lies and whether it is selected is up to its frame. */
export function sameDrawing(before: Drawn, after: Drawn): boolean {
  return before.data === after.data;
}
