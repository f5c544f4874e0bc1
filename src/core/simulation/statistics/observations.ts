/** Numbers that are kept, one after the other, for exact percentiles. */
export class Observations {
  private values: Float64Array;
  private size = 0;

  /** Room for `expected` numbers at first; it doubles when it is full. */
  constructor(expected = 256) {
    this.values = new Float64Array(Math.max(1, expected));
  }

  get count(): number {
    return this.size;
  }

  /** Keeps a number. Constant time on average. */
  add(value: number): void {
    if (this.size === this.values.length) {
      const larger = new Float64Array(this.size * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size++] = value;
  }

  /** The numbers in the order they came: a view, good until the next `add`. */
  inOrder(): Float64Array {
    return this.values.subarray(0, this.size);
  }

  /** A copy in ascending order. */
  ascending(): Float64Array {
    return this.inOrder().slice().sort();
  }

  /** Forgets everything, keeps the room. */
  reset(): void {
    this.size = 0;
  }
}
