interface Waiting {
  readonly token: number;
  readonly stamp: number;
  readonly kase: number;
  readonly process: number;
}

/**
 * Tokens that wait for messages, and messages that wait for tokens. A message goes to a waiting token of its own case;
 * else, if its own process also waits for that message somewhere, it is kept for its case; else it goes to the token of
 * another process that has waited longest, or is kept for the next that comes.
 */
export class MessageWaits {
  private readonly waiting: Waiting[][];
  /** Kept messages: by `case × messages + message`, and by message for other processes. */
  private readonly ownKept = new Map<number, number>();
  private readonly keptBy: number[][];
  private readonly messages: number;
  private readonly stampOf: (token: number) => number;

  /** `stampOf` tells which waits still stand. */
  constructor(messages: number, stampOf: (token: number) => number) {
    this.messages = messages;
    this.stampOf = stampOf;
    this.waiting = Array.from({ length: messages }, () => []);
    this.keptBy = Array.from({ length: messages }, () => []);
  }

  /** A token begins to wait; true when a message has been kept for it and it goes on at once. */
  wait(message: number, token: number, stamp: number, kase: number, process: number): boolean {
    const key = kase * this.messages + message;
    const kept = this.ownKept.get(key) ?? 0;
    if (kept > 0) {
      this.ownKept.set(key, kept - 1);
      return true;
    }
    const from = this.keptBy[message] as number[];
    const foreign = from.findIndex((sender) => sender !== process);
    if (foreign >= 0) {
      from.splice(foreign, 1);
      return true;
    }
    (this.waiting[message] as Waiting[]).push({ token, stamp, kase, process });
    return false;
  }

  /** A message is thrown: the token that receives it, or −1 when it is kept. */
  deliver(message: number, kase: number, process: number, ownProcessWaits: boolean): number {
    const list = (this.waiting[message] as Waiting[]).filter(
      ({ token, stamp }) => this.stampOf(token) === stamp,
    );
    this.waiting[message] = list;
    let at = list.findIndex((each) => each.kase === kase);
    if (at < 0 && !ownProcessWaits) at = list.findIndex((each) => each.process !== process);
    if (at >= 0) return list.splice(at, 1)[0]?.token ?? -1;
    if (ownProcessWaits) {
      const key = kase * this.messages + message;
      this.ownKept.set(key, (this.ownKept.get(key) ?? 0) + 1);
    } else (this.keptBy[message] as number[]).push(process);
    return -1;
  }

  /** A case is over; what was kept for it is forgotten. */
  close(kase: number): void {
    for (let message = 0; message < this.messages; message++)
      this.ownKept.delete(kase * this.messages + message);
  }
}
