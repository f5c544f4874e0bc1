/**
 * Future events, earliest first: a binary heap on typed arrays, keyed by (time, class, sequence). Within one instant
 * a lower class comes first, within a class what was scheduled first.
 */
export class EventHeap {
  /** The event taken last by `pop`. */
  time = 0;
  kind = 0;
  subject = 0;
  /** Tells whether the event still stands; what it means is the affair of whoever scheduled it. */
  stamp = 0;

  size = 0;
  private times = new Float64Array(256);
  /** class × 2⁴⁸ + sequence, exact in a double. */
  private ranks = new Float64Array(256);
  /** class × 2²⁷ + subject. */
  private subjects = new Int32Array(256);
  private stamps = new Int32Array(256);
  private sequence = 0;

  /** Time of the earliest event; ∞ when there is none. */
  get next(): number {
    return this.size === 0 ? Infinity : (this.times[0] as number);
  }

  /** When the event that is pushed next is due. A field, since numbers with fractions are costly to hand over in a call. */
  due = 0;

  /** Schedules an event for `due`. `kind` is the class, 0 to 15; `subject` a number below 2²⁷. */
  push(kind: number, subject: number, stamp: number): void {
    const time = this.due;
    if (this.size === this.times.length) this.grow();
    const { times, ranks, subjects, stamps } = this;
    const rank = kind * SEQUENCES + this.sequence++;
    let at = this.size++;
    // the new event is the latest scheduled, so it moves up past later times and, at its own time, higher classes
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = times[parent] as number;
      if (above < time || (above === time && (ranks[parent] as number) < rank)) break;
      times[at] = above;
      ranks[at] = ranks[parent] as number;
      subjects[at] = subjects[parent] as number;
      stamps[at] = stamps[parent] as number;
      at = parent;
    }
    times[at] = time;
    ranks[at] = rank;
    subjects[at] = (kind << SUBJECT_BITS) | subject;
    stamps[at] = stamp;
  }

  /** Takes the earliest event off into `time`, `kind`, `subject`, `stamp`. There must be one. */
  pop(): void {
    const { times, ranks, subjects, stamps } = this;
    this.time = times[0] as number;
    const packed = subjects[0] as number;
    this.kind = packed >> SUBJECT_BITS;
    this.subject = packed & SUBJECTS;
    this.stamp = stamps[0] as number;
    const size = --this.size;
    if (size === 0) return;
    const time = times[size] as number;
    const rank = ranks[size] as number;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      let least = times[child] as number;
      if (child + 1 < size) {
        const other = times[child + 1] as number;
        if (other < least || (other === least && (ranks[child + 1] as number) < (ranks[child] as number))) {
          child++;
          least = other;
        }
      }
      if (time < least || (time === least && rank < (ranks[child] as number))) break;
      times[at] = least;
      ranks[at] = ranks[child] as number;
      subjects[at] = subjects[child] as number;
      stamps[at] = stamps[child] as number;
      at = child;
    }
    times[at] = time;
    ranks[at] = rank;
    subjects[at] = subjects[size] as number;
    stamps[at] = stamps[size] as number;
  }

  private grow(): void {
    const length = 2 * this.times.length;
    this.times = widen(this.times, new Float64Array(length));
    this.ranks = widen(this.ranks, new Float64Array(length));
    this.subjects = widen(this.subjects, new Int32Array(length));
    this.stamps = widen(this.stamps, new Int32Array(length));
  }
}

const SEQUENCES = 2 ** 48;
const SUBJECT_BITS = 27;
const SUBJECTS = 2 ** SUBJECT_BITS - 1;

/** `to` with the contents of `from` at its beginning. */
export function widen<A extends Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array>(
  from: A,
  to: A,
): A {
  to.set(from);
  return to;
}
