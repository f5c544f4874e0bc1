/** Hands out slot numbers and takes them back, the last returned first. `capacity` grows by doubling. */
export class Slots {
  capacity: number;
  /** Slots in use. */
  live = 0;
  private free: Int32Array<ArrayBuffer>;
  private freeCount = 0;
  private fresh = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.free = new Int32Array(capacity);
  }

  /** Is `take` going to need more room than `capacity`? Grow first. */
  get full(): boolean {
    return this.freeCount === 0 && this.fresh === this.capacity;
  }

  take(): number {
    this.live++;
    return this.freeCount > 0 ? (this.free[--this.freeCount] as number) : this.fresh++;
  }

  give(slot: number): void {
    this.live--;
    this.free[this.freeCount++] = slot;
  }

  grow(): void {
    this.capacity *= 2;
    const wider = new Int32Array(this.capacity);
    wider.set(this.free);
    this.free = wider;
  }
}
