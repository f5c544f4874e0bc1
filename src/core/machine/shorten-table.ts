import { OP_CHOOSE } from './control.ts';
import type { ControlTable } from './control-table.ts';

/** At most this many nodes are passed in one row, so that a table stays linear in the size of its processes. */
const MOST_HOPS = 16;

/**
 * The same table with fewer questions: where a row ends by asking which of a single flow to take, there is nothing to
 * choose, and the row that answers it is appended. A cycle of such nodes keeps its question, so that it never runs
 * unseen by the driver's bound on visits.
 */
export function shortenTable(table: ControlTable): ControlTable {
  const codes: number[] = [];
  const arguments_: number[] = [];
  const ends = [0];
  const targets: number[] = [];
  for (let row = 0; row < table.rowTarget.length; row++) {
    const followed = new Set<number>();
    let at = row;
    for (let next: number = at; next >= 0; next = nextRow(table, at, followed)) {
      if (followed.size > 0) {
        codes.pop();
        arguments_.pop();
      }
      followed.add(next);
      at = next;
      for (let op = table.rowOps[at] as number; op < (table.rowOps[at + 1] as number); op++) {
        codes.push(table.opCode[op] as number);
        arguments_.push(table.opArgument[op] as number);
      }
    }
    targets.push(table.rowTarget[at] as number);
    ends.push(codes.length);
  }
  return {
    ...table,
    rowTarget: Int32Array.from(targets),
    rowOps: Int32Array.from(ends),
    opCode: Uint8Array.from(codes),
    opArgument: Int32Array.from(arguments_),
  };
}

/** The row that answers the last question of `row`, where only one answer is possible; −1 otherwise. */
function nextRow(table: ControlTable, row: number, followed: ReadonlySet<number>): number {
  const last = (table.rowOps[row + 1] as number) - 1;
  if (last < (table.rowOps[row] as number) || table.opCode[last] !== OP_CHOOSE) return -1;
  const node = table.opArgument[last] as number;
  const first = table.choiceStart[node] as number;
  if ((table.choiceStart[node + 1] as number) !== first + 1) return -1;
  const next = table.takeRow[table.choiceFlow[first] as number] as number;
  return followed.size === MOST_HOPS || followed.has(next) ? -1 : next;
}
