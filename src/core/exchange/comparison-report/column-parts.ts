/** Columns in as many parts as are needed, none wider than `most`, all of about the same width. */
export function columnParts(columns: number, most: number): readonly (readonly [from: number, to: number])[] {
  const count = Math.ceil(columns / most);
  const each = Math.ceil(columns / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => [at * each, Math.min(columns, (at + 1) * each)] as const);
}
