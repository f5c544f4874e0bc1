import { AWAITED, type WorkItem } from './work-item.ts';

/**
 * Work that waits, the smallest key first, ties by ticket: a binary heap. What no longer waits (it may have been taken out of
 * another queue, or withdrawn) is thrown away when it comes to the top, or when it makes up half of the heap.
 */
export class WorkQueue {
  readonly keyOf: (item: WorkItem) => number;
  private readonly items: WorkItem[] = [];
  private readonly keys: number[] = [];
  private gone = 0;

  constructor(keyOf: (item: WorkItem) => number) {
    this.keyOf = keyOf;
  }

  push(item: WorkItem): void {
    this.insert(item, this.keyOf(item));
  }

  /** What is to be taken up first; null when nothing waits. */
  peek(): WorkItem | null {
    for (let first = this.items[0]; first !== undefined; first = this.items[0]) {
      if (first.state === AWAITED && first.tokens.length > 0) return first;
      this.dropFirst();
      if (this.gone > 0) this.gone--;
    }
    return null;
  }

  /** Something in here has stopped waiting. */
  noteGone(): void {
    this.gone++;
    if (this.gone < 64 || 2 * this.gone < this.items.length) return;
    const kept = this.items.flatMap((item, at) =>
      item.state === AWAITED && item.tokens.length > 0 ? [[item, this.keys[at] as number] as const] : [],
    );
    this.items.length = 0;
    this.keys.length = 0;
    this.gone = 0;
    for (const [item, key] of kept) this.insert(item, key);
  }

  /** The lowest ticket that waits; `none` when nothing does. Looks at everything. */
  oldest(none: number): number {
    let oldest = none;
    for (const { state, tokens, ticket } of this.items) {
      if (state === AWAITED && tokens.length > 0 && ticket < oldest) oldest = ticket;
    }
    return oldest;
  }

  private insert(item: WorkItem, key: number): void {
    const { items, keys } = this;
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent] as WorkItem;
      const aboveKey = keys[parent] as number;
      if (aboveKey < key || (aboveKey === key && above.ticket < item.ticket)) break;
      items[at] = above;
      keys[at] = aboveKey;
      at = parent;
    }
    items[at] = item;
    keys[at] = key;
  }

  private dropFirst(): void {
    const { items, keys } = this;
    const item = items.pop() as WorkItem;
    const key = keys.pop() as number;
    const size = items.length;
    if (size === 0) return;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.before(child + 1, child)) child++;
      const childKey = keys[child] as number;
      const below = items[child] as WorkItem;
      if (key < childKey || (key === childKey && item.ticket < below.ticket)) break;
      items[at] = below;
      keys[at] = childKey;
      at = child;
    }
    items[at] = item;
    keys[at] = key;
  }

  private before(a: number, b: number): boolean {
    const [keyA, keyB] = [this.keys[a] as number, this.keys[b] as number];
    return (
      keyA < keyB ||
      (keyA === keyB && (this.items[a] as WorkItem).ticket < (this.items[b] as WorkItem).ticket)
    );
  }
}
