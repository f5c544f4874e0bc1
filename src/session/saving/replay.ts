import { type History, record, redo, undo } from '#core/editing';
import { applyDiff, type Service } from '#core/model';
import type { JournalStep } from '#session/ports';

/** A working copy with its undo history. */
export interface WorkingCopy {
  readonly service: Service;
  readonly history: History;
}

/**
 * The working copy after one more step. A step that has nothing to act on (an undo beyond the history that was kept)
 * changes nothing. Throws where a diff doesn't fit the records: the caller treats the journal as damaged.
 */
export function replayStep({ service, history }: WorkingCopy, step: JournalStep): WorkingCopy {
  if (step.kind === 'do')
    return { service: applyDiff(service, step.entry.diff), history: record(history, step.entry) };
  const done = step.kind === 'undo' ? undo(service, history) : redo(service, history);
  return done ?? { service, history };
}
