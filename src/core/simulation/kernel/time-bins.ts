const BINS = 512;

/**
 * The integral of a step function over time, in equal bins from time 0 on. The width is a power of two (in minutes) and
 * doubles whenever the bins run out, so any two of them can be brought to the same bins exactly.
 */
export class TimeBins {
  width = 1 / 64;
  readonly areas = new Float64Array(BINS);
  private last = 0;
  private bin = 0;
  private end: number;

  constructor() {
    this.end = this.width;
  }

  /** Number of bins that time has reached. */
  get used(): number {
    return this.last > 0 ? this.bin + 1 : 0;
  }

  /** The function was `value` since the last call, until `time`. */
  add(time: number, value: number): void {
    if (time <= this.end) {
      this.areas[this.bin] = (this.areas[this.bin] as number) + value * (time - this.last);
      this.last = time;
      return;
    }
    this.addAcross(time, value);
  }

  private addAcross(time: number, value: number): void {
    while (time > BINS * this.width) this.coarsen();
    while (time > this.end) {
      this.areas[this.bin] = (this.areas[this.bin] as number) + value * (this.end - this.last);
      this.last = this.end;
      this.bin++;
      this.end = (this.bin + 1) * this.width;
    }
    this.areas[this.bin] = (this.areas[this.bin] as number) + value * (time - this.last);
    this.last = time;
  }

  private coarsen(): void {
    halve(this.areas);
    this.width *= 2;
    this.bin >>= 1;
    this.end = (this.bin + 1) * this.width;
  }
}

/** Merges neighbours: the first half of `bins` becomes their sums, the second half 0. */
export function halve(bins: Float64Array): void {
  const half = bins.length >> 1;
  for (let i = 0; i < half; i++) bins[i] = (bins[2 * i] as number) + (bins[2 * i + 1] as number);
  bins.fill(0, half);
}
