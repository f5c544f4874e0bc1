import type { Crew } from './crew.ts';
import { Hands } from './hands.ts';
import type { WorkItem } from './work-item.ts';

/** A role on the general floor: the work of its members, and the crews it belongs to. */
export class Station extends Hands {
  readonly crews: Crew[] = [];

  /** Brings all clocks up to the present. Call before capacity, or what is in hands, changes. */
  advance(): void {
    this.desk.advance();
    for (const crew of this.crews) crew.advance();
  }

  /** What waits and could be begun now, by this role's discipline; what has waited longest among equals. */
  bestAwaited(): WorkItem | null {
    let best: WorkItem | null = null;
    let bestKey = 0;
    for (const crew of this.crews) {
      if (crew.waiting === 0 || crew.free === null) continue;
      const queue = crew.queueOf(this.desk.role);
      const item = queue.peek();
      if (item === null) continue;
      const key = queue.keyOf(item);
      if (best !== null && (key > bestKey || (key === bestKey && item.ticket > best.ticket))) continue;
      best = item;
      bestKey = key;
    }
    return best;
  }
}
