/** The nearest whole number, and never -0, which a file would not give back. */
export function whole(value: number): number {
  return Math.round(value) + 0;
}
