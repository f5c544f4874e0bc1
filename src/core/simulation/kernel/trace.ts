import type { ControlTable } from '#core/machine';
import type { TraceEntry } from '../playback-trace.ts';

/** Writes down what happens to the tokens of the first cases. Tokens are numbered within their case, from 0. */
export class Trace {
  readonly entries: TraceEntry[] = [];
  /** Cases whose last token is gone. */
  finished = 0;
  private readonly table: ControlTable;
  private readonly cases: number;
  private readonly names = new Map<number, number>();
  private readonly born = new Map<number, number>();

  /** Follows cases numbered below `cases`. */
  constructor(table: ControlTable, cases: number) {
    this.table = table;
    this.cases = cases;
  }

  /** Have all the followed cases left? */
  get isComplete(): boolean {
    return this.finished >= this.cases;
  }

  /** A token has come to be in a slot. */
  name(kase: number, slot: number): void {
    if (kase >= this.cases) return;
    const number = this.born.get(kase) ?? 0;
    this.born.set(kase, number + 1);
    this.names.set(slot, number);
  }

  atNode(time: number, kase: number, slot: number, type: TraceEntry['type'], node: number): void {
    if (kase >= this.cases) return;
    const at = this.table.nodes[node] as TraceEntry['at'];
    this.entries.push({ time, case: kase, token: this.names.get(slot) ?? 0, type, at });
    if (type === 'leave') this.finished++;
  }

  overFlow(time: number, kase: number, slot: number, flow: number): void {
    if (kase >= this.cases) return;
    const at = this.table.flows[flow] as TraceEntry['at'];
    this.entries.push({ time, case: kase, token: this.names.get(slot) ?? 0, type: 'traverse', at });
  }
}
