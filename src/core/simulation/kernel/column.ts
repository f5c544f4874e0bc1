/** A column of observations that grows as it is filled. */
export class Column {
  values = new Float64Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.grow();
    this.values[this.length++] = value;
  }

  private grow(): void {
    const wider = new Float64Array(2 * this.values.length);
    wider.set(this.values);
    this.values = wider;
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
    else if (value !== 0) {
      this.column = new Column();
      for (let i = 0; i < this.length; i++) this.column.push(0);
      this.column.push(value);
    }
    this.length++;
  }

  /** The values as a view; null when all are 0. */
  view(): Float64Array | null {
    return this.column?.view() ?? null;
  }
}
