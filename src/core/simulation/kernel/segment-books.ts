import { type CaseStore, SEGMENT } from './case-store.ts';
import { Column } from './column.ts';

/** Numbers of a group in `SegmentBooks.counts`: cases that arrived; from here on by how they left; judged, in time by the clock, in working time. */
export const GROUP_ARRIVED = 0;
export const GROUP_LEFT = 1;
export const GROUP_JUDGED = 7;
export const GROUP_NUMBERS = 10;

/**
 * What is written down by segment of the cases, where a run has segments: counts, and which of the completed cases are whose, in
 * the order in which the columns of the collector tell of them. Groups are numbered as in `segmentGroups`.
 */
export class SegmentBooks {
  readonly counts: Float64Array;
  /** By completed case, in order of leaving: its group. */
  readonly ofCompleted: Column;
  /** By segment + 1: its group. */
  private readonly groupOf: Int32Array;

  constructor(groups: readonly number[], expected: number) {
    this.counts = new Float64Array(groups.length * GROUP_NUMBERS);
    this.ofCompleted = new Column(groups.length > 0 ? expected : 0);
    this.groupOf = new Int32Array(Math.max(0, ...groups.map((segment) => segment + 2)));
    for (const [group, segment] of groups.entries()) this.groupOf[segment + 1] = group;
  }

  arrived(segment: number): void {
    this.add(this.groupOf[segment + 1] as number, GROUP_ARRIVED);
  }

  left(kase: number, cases: CaseStore, how: number): void {
    this.add(this.groupAt(kase, cases), GROUP_LEFT + how);
  }

  /** A case is complete; `how` is the number of that way to leave. */
  completed(kase: number, cases: CaseStore, how: number): void {
    this.left(kase, cases, how);
    this.ofCompleted.push(this.groupAt(kase, cases));
  }

  judged(kase: number, cases: CaseStore, byClock: boolean, inWorkingTime: boolean): void {
    const group = this.groupAt(kase, cases);
    this.add(group, GROUP_JUDGED);
    if (byClock) this.add(group, GROUP_JUDGED + 1);
    if (inWorkingTime) this.add(group, GROUP_JUDGED + 2);
  }

  private groupAt(kase: number, { words }: CaseStore): number {
    return this.groupOf[(words[(kase << 4) + SEGMENT] as number) + 1] as number;
  }

  private add(group: number, number: number): void {
    const at = group * GROUP_NUMBERS + number;
    this.counts[at] = (this.counts[at] as number) + 1;
  }
}
