/** A map from whole numbers ≥ 0 (below 2⁵³) to whole numbers, by open addressing; nothing is ever removed. */
export class IntMap {
  size = 0;
  private keys = new Float64Array(64).fill(-1);
  private values = new Int32Array(64);

  /** The value of a key; −1 when it has none. */
  get(key: number): number {
    const at = this.slot(key);
    return this.keys[at] === key ? (this.values[at] as number) : -1;
  }

  set(key: number, value: number): void {
    if (2 * this.size >= this.keys.length) this.grow();
    const at = this.slot(key);
    if (this.keys[at] !== key) this.size++;
    this.keys[at] = key;
    this.values[at] = value;
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1;
    const low = key | 0;
    let at = Math.imul(low ^ Math.floor(key / 4294967296) ^ (low >>> 15), 0x9e3779b1) >>> 7;
    for (at &= mask; ; at = (at + 1) & mask) {
      const found = this.keys[at] as number;
      if (found === key || found === -1) return at;
    }
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(2 * keys.length).fill(-1);
    this.values = new Int32Array(2 * keys.length);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === -1) continue;
      const at = this.slot(keys[i] as number);
      this.keys[at] = keys[i] as number;
      this.values[at] = values[i] as number;
    }
  }
}
