import type { FaultRow } from '../row.ts';

/** What became of the faults of a row. */
export interface Tally {
  readonly row: FaultRow;
  readonly injected: number;
  /** One sentence for each fault that was not survived. */
  readonly lost: readonly string[];
  readonly seconds: number;
}

/** Why a row is not passed, or null where it is. */
export function verdictOn({ row, injected, lost }: Tally): string | null {
  if (lost.length > 0) return `${row.name}: ${lost.length} of ${injected} not survived`;
  return injected < row.atLeast ? `${row.name}: ${injected} injected, at least ${row.atLeast} are due` : null;
}

/** `row | injected | survived | lost | seconds`, one line each. */
export function tableOf(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ row, injected, lost, seconds }) => [
    row.name,
    String(injected),
    String(injected - lost.length),
    String(lost.length),
    seconds.toFixed(1),
  ]);
  const table = [['row', 'injected', 'survived', 'lost', 'seconds'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((cells) => cells[column]!.length)));
  return table
    .map((cells) =>
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | '),
    )
    .join('\n');
}
