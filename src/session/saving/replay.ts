import { applyDiff, invertDiff, mergeDiffs, type Service } from '#core/model';
import type { JournalEntry, JournalStep, KeptHistory } from '#session/ports';

/** A working copy with its undo history. */
export interface Replayed extends KeptHistory {
  readonly service: Service;
}

/** How many entries of undo history are kept. */
export const HISTORY_LIMIT = 500;

/**
 * Applies journal steps to a snapshot. A step that has nothing to act on (an undo beyond the history that was kept)
 * is passed over. Throws when a record is not what a diff can be applied to: the caller treats it as corrupt.
 */
export function replay(start: Replayed, steps: readonly JournalStep[]): Replayed {
  let { service } = start;
  const past = [...start.past];
  const future = [...start.future];
  for (const step of steps) {
    if (step.kind === 'do') {
      service = applyDiff(service, step.entry.diff);
      past.push(step.entry);
      future.length = 0;
    } else if (step.kind === 'amend') {
      service = applyDiff(service, step.entry.diff);
      const begun = past.pop();
      past.push(begun === undefined ? step.entry : amended(begun, step.entry));
      future.length = 0;
    } else {
      const [from, to] = step.kind === 'undo' ? [past, future] : [future, past];
      const entry = step.kind === 'undo' ? from.pop() : from.shift();
      if (entry === undefined) continue;
      service = applyDiff(service, step.kind === 'undo' ? invertDiff(entry.diff) : entry.diff);
      if (step.kind === 'undo') to.unshift(entry);
      else to.push(entry);
    }
  }
  return { service, past: past.slice(-HISTORY_LIMIT), future };
}

function amended(begun: JournalEntry, more: JournalEntry): JournalEntry {
  return { ...more, diff: mergeDiffs(begun.diff, more.diff) };
}
