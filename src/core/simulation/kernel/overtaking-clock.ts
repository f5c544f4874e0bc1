const LEAST = 1024;

/**
 * How long work that waits has been overtaken. At any moment, the latest of what is in progress has some ticket; everything
 * waiting with a lower one is being overtaken. Time is booked under that ticket, so the time for which a ticket was overtaken is
 * what is booked under later ones: sums of a tail, kept as a Fenwick tree from the end.
 */
export class OvertakingClock {
  /** The first ticket that has a place; nothing lower waits. */
  private base = 0;
  private booked = new Float64Array(LEAST);
  private tree = new Float64Array(LEAST + 1);
  private readonly oldest: (none: number) => number;

  /** `oldest` tells the lowest ticket that waits, or its argument. */
  constructor(oldest: (none: number) => number) {
    this.oldest = oldest;
  }

  /** The latest work in progress had `ticket` for `time` minutes. */
  book(ticket: number, time: number): void {
    if (ticket < this.base) return;
    if (ticket - this.base >= this.booked.length) this.makeRoom(ticket);
    this.add(ticket - this.base, time);
  }

  /** Minutes for which `ticket`, which waits, has been overtaken. */
  timeOf(ticket: number): number {
    let sum = 0;
    // places behind the ticket's own are the first ones of the tree
    for (let at = this.booked.length - 1 - Math.max(-1, ticket - this.base); at > 0; at -= at & -at) {
      sum += this.tree[at] as number;
    }
    return sum;
  }

  private add(place: number, time: number): void {
    const { booked, tree } = this;
    booked[place] = (booked[place] as number) + time;
    for (let at = booked.length - place; at <= booked.length; at += at & -at) {
      tree[at] = (tree[at] as number) + time;
    }
  }

  /** Forgets what lies before the oldest that waits, and widens until `ticket` has a place, with as much to spare. */
  private makeRoom(ticket: number): void {
    const from = Math.max(this.base, this.oldest(ticket));
    let length = LEAST;
    while (length < 2 * (ticket - from + 1)) length *= 2;
    const before = this.booked.subarray(Math.min(this.booked.length, from - this.base));
    this.base = from;
    this.booked = new Float64Array(length);
    this.tree = new Float64Array(length + 1);
    for (const [place, time] of before.entries()) if (time > 0) this.add(place, time);
  }
}
