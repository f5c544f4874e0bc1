import { giveBuffer, takeBuffer } from './buffer-pool.ts';

const NOTHING = new Float64Array(0);

/** A column of observations that grows as it is filled. */
export class Column {
  values: Float64Array;
  length = 0;

  /** With room for `expected` values to begin with. */
  constructor(expected = 256) {
    this.values = takeBuffer(expected);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.grow();
    this.values[this.length++] = value;
  }

  private grow(): void {
    const wider = takeBuffer(2 * this.values.length);
    wider.set(this.values);
    giveBuffer(this.values);
    this.values = wider;
  }

  /** Gives the memory back; nothing is left. */
  release(): void {
    giveBuffer(this.values);
    this.values = NOTHING;
    this.length = 0;
  }

  /** What has been written, as a view. */
  view(): Float64Array {
    return this.values.subarray(0, this.length);
  }
}

/** A column of values that are nearly always 0: nothing is stored until the first other value. */
export class SparseColumn {
  private column: Column | null = null;
  length = 0;

  push(value: number): void {
    if (this.column !== null) this.column.push(value);
    else if (value !== 0) this.begin(value);
    this.length++;
  }

  private begin(value: number): void {
    this.column = new Column(Math.max(256, 2 * this.length));
    for (let i = 0; i < this.length; i++) this.column.push(0);
    this.column.push(value);
  }

  release(): void {
    this.column?.release();
    this.column = null;
  }

  /** The values as a view; null when all are 0. */
  view(): Float64Array | null {
    return this.column?.view() ?? null;
  }
}
