import { IntMap } from './int-map.ts';
import { Column } from './column.ts';

/** Counts work that is handed from one step to another of a different role, and the waiting that it meets there. */
export class HandOvers {
  private readonly places = new IntMap();
  private readonly keys = new Column(64);
  private readonly counts = new Column(64);
  private readonly waits = new Column(64);

  /** `key` names the pair of steps. */
  add(key: number, wait: number): void {
    let place = this.places.get(key);
    if (place < 0) {
      place = this.keys.length;
      this.places.set(key, place);
      this.keys.push(key);
      this.counts.push(0);
      this.waits.push(0);
    }
    this.counts.values[place] = (this.counts.values[place] as number) + 1;
    this.waits.values[place] = (this.waits.values[place] as number) + wait;
  }

  /** Triples: key, count, minutes waited. */
  report(): Float64Array {
    const { keys, counts, waits } = this;
    return Float64Array.from({ length: 3 * keys.length }, (_, i) => {
      const column = [keys, counts, waits][i % 3] as Column;
      return column.values[Math.floor(i / 3)] as number;
    });
  }
}
