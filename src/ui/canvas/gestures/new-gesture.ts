let count = 0;

/** A name for a gesture: commands that carry the same one are undone together. Never repeats, also after a reload. */
export function newGesture(): string {
  count += 1;
  return `gesture-${Math.round(performance.timeOrigin)}-${count}`;
}
