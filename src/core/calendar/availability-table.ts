import type { Minutes } from '#core/base';
import type { Availability } from './availability.ts';

/**
 * Makes the next part of a table: calls `add` with times from `from` on, ascending, and the capacity that holds from there
 * (of two calls for one time the later counts); returns the time up to which the table is now known.
 */
export type Extend = (from: Minutes, add: (time: Minutes, capacity: number) => void) => Minutes;

/** A list of changes of capacity that grows when somebody asks beyond its end. */
export class AvailabilityTable implements Availability {
  readonly alwaysOpen = false;
  private times = new Float64Array(64);
  private capacities = new Int32Array(64);
  /** Open minutes from the start to each change. */
  private worked = new Float64Array(64);
  private count = 0;
  private knownTo: Minutes = 0;
  private cursor = 0;
  private readonly extend: Extend;
  private readonly steadyFrom: Minutes;

  /** From `steadyFrom` on the capacity doesn't change any more; Infinity if it always will. */
  constructor(extend: Extend, steadyFrom: Minutes) {
    this.extend = extend;
    this.steadyFrom = steadyFrom;
    this.grow();
  }

  capacityAt(t: Minutes): number {
    const i = this.indexAt(t); // first: it may replace the arrays
    return this.capacities[i] as number;
  }

  openAt(t: Minutes): boolean {
    return this.capacityAt(t) > 0;
  }

  nextOpening(t: Minutes): Minutes {
    let time = t;
    while (time < Infinity && !this.openAt(time)) time = this.nextChange(time);
    return time;
  }

  nextChange(t: Minutes): Minutes {
    const i = this.indexAt(t);
    while (i + 1 >= this.count) {
      if (this.knownTo >= this.steadyFrom) return Infinity;
      this.grow();
    }
    return this.times[i + 1] as number;
  }

  workingBetween(a: Minutes, b: Minutes): Minutes {
    const from = this.indexAt(a);
    const to = this.indexAt(b);
    if (from === to) return (this.capacities[from] as number) > 0 ? b - a : 0;
    return this.workedUntil(to, b) - this.workedUntil(from, a);
  }

  addWorking(t: Minutes, minutes: Minutes): Minutes {
    let left = Math.max(0, minutes);
    let time = t;
    while (left > 0 && time < Infinity) {
      const change = this.nextChange(time);
      if (this.openAt(time)) {
        if (left <= change - time) return time + left;
        left -= change - time;
      }
      time = change;
    }
    return time;
  }

  transitions(until: Minutes) {
    const count = this.indexAt(until) + 1;
    return { times: this.times.slice(0, count), capacities: this.capacities.slice(0, count) };
  }

  private workedUntil(i: number, t: Minutes): Minutes {
    const open = (this.capacities[i] as number) > 0;
    return (this.worked[i] as number) + (open ? t - (this.times[i] as number) : 0);
  }

  /** The last change at or before `t`; remembered, since the next question is mostly near. */
  private indexAt(t: Minutes): number {
    while (t >= this.knownTo && this.knownTo < this.steadyFrom) this.grow();
    const { times, count } = this;
    let low = this.cursor;
    if ((times[low] as number) <= t) {
      if (low + 1 >= count || t < (times[low + 1] as number)) return low;
      low++;
      if (low + 1 >= count || t < (times[low + 1] as number)) {
        this.cursor = low;
        return low;
      }
    } else low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((times[middle] as number) <= t) low = middle;
      else high = middle - 1;
    }
    this.cursor = low;
    return low;
  }

  private grow(): void {
    this.knownTo = this.extend(this.knownTo, (time, capacity) => this.append(time, capacity));
  }

  private append(time: Minutes, capacity: number): void {
    const last = this.count - 1;
    const replaces = last >= 0 && this.times[last] === time;
    const before = replaces ? last - 1 : last;
    if (before >= 0 && this.capacities[before] === capacity) {
      this.count = before + 1;
      return;
    }
    const at = before + 1;
    if (at === this.times.length) this.enlarge();
    this.worked[at] = before < 0 ? 0 : this.workedUntil(before, time);
    this.times[at] = time;
    this.capacities[at] = capacity;
    this.count = at + 1;
  }

  private enlarge(): void {
    const { times, capacities, worked } = this;
    const size = times.length * 2;
    this.times = new Float64Array(size);
    this.times.set(times);
    this.capacities = new Int32Array(size);
    this.capacities.set(capacities);
    this.worked = new Float64Array(size);
    this.worked.set(worked);
  }
}
