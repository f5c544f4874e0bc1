import { useState } from 'react';
import type { Severity } from '#core/base';
import type { DrawingProblem } from '#session/workspace';

/** A row of the list. */
export interface ProblemRow {
  /** The same as long as the same is said of the same element. */
  readonly key: string;
  readonly problem: DrawingProblem;
  /** Under which heading: how severe it was when the row came. */
  readonly group: Severity;
  /** `gone`: not there any more, but its place is kept. `late`: has come since the list is kept steady. */
  readonly state: 'there' | 'gone' | 'late';
}

interface SteadyRows {
  readonly rows: readonly ProblemRow[];
  /** Keeps every row where it is, or lets the list be as it should. */
  keepSteady(steady: boolean): void;
}

/**
 * The rows of a list of problems. While it is kept steady, because somebody points at it, no row moves: what is mended keeps
 * its place, and what is new comes behind everything else. Otherwise a click could hit what slid under the pointer.
 */
export function useSteadyRows(problems: readonly DrawingProblem[]): SteadyRows {
  const [steady, setSteady] = useState(false);
  const [shown, setShown] = useState(() => ({ problems, rows: rowsOf(problems) }));
  let current = shown;
  if (shown.problems !== problems) {
    current = { problems, rows: steady ? merged(shown.rows, rowsOf(problems)) : rowsOf(problems) };
    setShown(current);
  }
  return {
    rows: current.rows,
    keepSteady(next) {
      setSteady(next);
      if (!next) setShown({ problems, rows: rowsOf(problems) });
    },
  };
}

/** Ids of elements that come and go behind the first one do not make it another row. */
function rowsOf(problems: readonly DrawingProblem[]): readonly ProblemRow[] {
  const counts = new Map<string, number>();
  return problems.map((problem) => {
    const place = `${problem.code} ${problem.at[0] ?? ''}`;
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return { key: `${place} ${count}`, problem, group: problem.severity, state: 'there' };
  });
}

function merged(before: readonly ProblemRow[], after: readonly ProblemRow[]): readonly ProblemRow[] {
  const found = new Map(after.map((row) => [row.key, row]));
  const known = new Set(before.map(({ key }) => key));
  return [
    ...before.map((row): ProblemRow => {
      const now = found.get(row.key);
      if (now === undefined) return { ...row, state: 'gone' };
      return { ...row, problem: now.problem, state: row.state === 'gone' ? 'there' : row.state };
    }),
    ...after.filter(({ key }) => !known.has(key)).map((row): ProblemRow => ({ ...row, state: 'late' })),
  ];
}
