import type { CompiledCrew, CompiledNeed } from '../compiled-run.ts';
import type { Hands } from './hands.ts';
import { OvertakingClock } from './overtaking-clock.ts';
import { KEY_OF } from './queue-discipline.ts';
import type { WorkItem } from './work-item.ts';
import { WorkQueue } from './work-queue.ts';

/** Those who do some steps, one person or several: what waits for them, and since when nobody could do it. */
export class Crew {
  readonly any: boolean;
  readonly needs: readonly CompiledNeed[];
  /** In the order of `needs`. */
  readonly stations: readonly Hands[];
  /** Is there any time at which they are on duty? */
  readonly staffed: boolean;
  /** By need: the work that waits, in the order in which that role takes it up. */
  private readonly queues: readonly WorkQueue[];
  /** Pieces of work that wait. */
  waiting = 0;

  private readonly distinctQueues: readonly WorkQueue[];
  private readonly singles: readonly (readonly CompiledNeed[])[];
  private readonly overtaking: OvertakingClock;
  private readonly time: { readonly now: number };
  /** One person of one role? Then the desk of the role tells when nobody is there. */
  private readonly isSingle: boolean;
  private offDuty = 0;
  private last = 0;

  constructor(
    { any, needs, staffed }: CompiledCrew,
    stations: readonly Hands[],
    time: { readonly now: number },
  ) {
    this.any = any;
    this.needs = needs;
    this.staffed = staffed;
    this.stations = needs.map(({ role }) => stations[role] as Hands);
    this.time = time;
    this.isSingle = needs.length === 1 && needs[0]?.quantity === 1;
    this.singles = needs.map((need) => [need]);
    const byDiscipline = new Map(
      this.stations.map(({ discipline }) => [discipline, new WorkQueue(KEY_OF[discipline])]),
    );
    this.distinctQueues = [...byDiscipline.values()];
    this.queues = this.stations.map(({ discipline }) => byDiscipline.get(discipline) as WorkQueue);
    const [queue] = this.distinctQueues as [WorkQueue];
    this.overtaking = new OvertakingClock((none) => queue.oldest(none));
  }

  /** Brings the clocks up to the present. Call before anything changes at one of the stations, or in the queue. */
  advance(): void {
    const dt = this.time.now - this.last;
    if (dt <= 0) return;
    this.last = this.time.now;
    if (this.isAway) this.offDuty += dt;
    else if (this.waiting > 0) {
      const latest = this.latestInHands;
      if (latest >= 0) this.overtaking.book(latest, dt);
    }
  }

  /** Time during which those who are needed were not on duty, from the start of the run. */
  get offDutyClock(): number {
    return this.isSingle ? (this.stations[0] as Hands).desk.offDuty : this.offDuty;
  }

  /** Minutes for which somebody of the crew's roles had later work in hands while `item` waited. */
  overtakenTime(item: WorkItem): number {
    return this.overtaking.timeOf(item.ticket);
  }

  enqueue(item: WorkItem): void {
    this.advance();
    this.waiting++;
    for (const queue of this.distinctQueues) queue.push(item);
  }

  /** `item` waits no longer. */
  dequeue(): void {
    this.waiting--;
    for (const queue of this.distinctQueues) queue.noteGone();
  }

  /** The work that waits, in the order in which a role of the crew takes it up. */
  queueOf(role: number): WorkQueue {
    return this.queues[this.needs.findIndex((need) => need.role === role)] as WorkQueue;
  }

  /** Those who can begin now: all of them, or the first of them who is free. Null: they cannot. */
  get free(): readonly CompiledNeed[] | null {
    if (!this.any) return this.areFree(this.needs) ? this.needs : null;
    return this.singles.find((single) => this.areFree(single)) ?? null;
  }

  /** Could they begin if `role` made room? Then who would; null: they could not. */
  freeBut(role: number): readonly CompiledNeed[] | null {
    const own = this.needs.findIndex((need) => need.role === role);
    if (own < 0) return null;
    if (this.any) return this.singles[own] as readonly CompiledNeed[];
    return this.areFree(this.needs.filter((need) => need.role !== role)) ? this.needs : null;
  }

  private areFree(needs: readonly CompiledNeed[]): boolean {
    return needs.every((need) => {
      const desk = this.stations[this.needs.findIndex(({ role }) => role === need.role)]?.desk;
      return desk !== undefined && desk.capacity - desk.busy >= need.quantity;
    });
  }

  private get isAway(): boolean {
    const isShort = (station: Hands, at: number): boolean =>
      station.desk.capacity < (this.needs[at] as CompiledNeed).quantity;
    return this.any ? this.stations.every(isShort) : this.stations.some(isShort);
  }

  private get latestInHands(): number {
    let latest = -1;
    for (const station of this.stations) if (station.latest > latest) latest = station.latest;
    return latest;
  }
}
