import type { Minutes } from '#core/base';

/** Columns of a row: level, time of the last change, ∫ level dt, largest level. */
const ROW = 4;

/**
 * Levels that step up and down over time (queue lengths, cases in progress, busy staff) and their integrals, many at once.
 * Every level starts at 0 at time 0. Times given to one level never go back.
 */
export class TimeWeighted {
  readonly rows: Float64Array;

  /** `levels` levels, all 0. */
  constructor(levels: number) {
    this.rows = new Float64Array(levels * ROW);
  }

  /** Level `i` is `level` from time `t` on. */
  set(i: number, t: Minutes, level: number): void {
    const rows = this.rows;
    const at = i * ROW;
    const before = rows[at] as number;
    rows[at + 2] = (rows[at + 2] as number) + before * (t - (rows[at + 1] as number));
    rows[at + 1] = t;
    rows[at] = level;
    if (level > (rows[at + 3] as number)) rows[at + 3] = level;
  }

  /** Level `i` changes by `step` at time `t`. */
  change(i: number, t: Minutes, step: number): void {
    this.set(i, t, (this.rows[i * ROW] as number) + step);
  }

  level(i: number): number {
    return this.rows[i * ROW] as number;
  }

  /** ∫ level dt from the start, or the last restart, to `t`, which is not before the last change. */
  integral(i: number, t: Minutes): number {
    const at = i * ROW;
    const open = (this.rows[at] as number) * (t - (this.rows[at + 1] as number));
    return (this.rows[at + 2] as number) + open;
  }

  /** The largest level since the start or the last restart. */
  highest(i: number): number {
    return this.rows[i * ROW + 3] as number;
  }

  /** Forgets what was before time `t` (the end of the warm-up): levels stay, integrals start again at 0. */
  restart(t: Minutes): void {
    const rows = this.rows;
    for (let at = 0; at < rows.length; at += ROW) {
      rows[at + 1] = t;
      rows[at + 2] = 0;
      rows[at + 3] = rows[at] as number;
    }
  }
}
