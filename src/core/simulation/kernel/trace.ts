import type { ControlTable } from '#core/machine';
import type { SegmentId } from '#core/model';
import type { TraceEntry } from '../playback-trace.ts';

/** Writes down what happens to the tokens of the first cases. Cases and the tokens of a case are numbered from 0. */
export class Trace {
  readonly entries: TraceEntry[] = [];
  /** Cases followed so far; of these, those whose last token is gone. */
  started = 0;
  private finished = 0;
  private readonly table: ControlTable;
  private readonly most: number;
  private readonly process: number;
  /** Only cases that arrive inside the measured window are followed. */
  readonly windowOnly: boolean;
  /** By number of the case in the replication: its number in the trace. */
  private readonly cases = new Map<number, number>();
  /** By number of the case in the replication: its segment, where it has one. */
  private readonly segments = new Map<number, SegmentId>();
  private readonly tokens = new Map<number, number>();
  private readonly born = new Map<number, number>();

  private readonly every: number;
  private offered = 0;

  /** Follows the first `most` cases of a process (−1: of any), each `every`-th of them. */
  constructor(table: ControlTable, most: number, process: number, { windowOnly = false, every = 1 } = {}) {
    this.table = table;
    this.windowOnly = windowOnly;
    this.every = every;
    this.most = most;
    this.process = process;
  }

  /** Have all the followed cases left? */
  get isComplete(): boolean {
    return this.finished >= this.most;
  }

  /** A case has begun. */
  open(kase: number, process: number, segment: SegmentId | undefined): void {
    if (this.started === this.most || (this.process >= 0 && process !== this.process)) return;
    if (this.offered++ % this.every !== 0) return;
    this.cases.set(kase, this.started++);
    if (segment !== undefined) this.segments.set(kase, segment);
  }

  /** A token has come to be in a slot. */
  name(kase: number, slot: number): void {
    if (!this.cases.has(kase)) return;
    const number = this.born.get(kase) ?? 0;
    this.born.set(kase, number + 1);
    this.tokens.set(slot, number);
  }

  atNode(time: number, kase: number, slot: number, type: TraceEntry['type'], node: number): void {
    this.add(time, kase, slot, type, this.table.nodes[node] as TraceEntry['at']);
    if (type === 'leave' && this.cases.has(kase)) this.finished++;
  }

  overFlow(time: number, kase: number, slot: number, flow: number): void {
    this.add(time, kase, slot, 'traverse', this.table.flows[flow] as TraceEntry['at']);
  }

  private add(
    time: number,
    kase: number,
    slot: number,
    type: TraceEntry['type'],
    at: TraceEntry['at'],
  ): void {
    const number = this.cases.get(kase);
    if (number === undefined) return;
    const entry: TraceEntry = { time, case: number, token: this.tokens.get(slot) ?? 0, type, at };
    const segment = type === 'arrive' ? this.segments.get(kase) : undefined;
    this.entries.push(segment === undefined ? entry : { ...entry, segment });
  }
}
