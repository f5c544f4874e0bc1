import { mergeDiffs } from '#core/model';
import type { JournalStep } from '#session/ports';

/** The steps with one more; a gesture that goes on is merged into its unwritten beginning. */
export function withStep(steps: readonly JournalStep[], step: JournalStep): readonly JournalStep[] {
  const last = steps.at(-1);
  if (step.kind !== 'amend' || last === undefined || (last.kind !== 'do' && last.kind !== 'amend')) {
    return [...steps, step];
  }
  const diff = mergeDiffs(last.entry.diff, step.entry.diff);
  return [...steps.slice(0, -1), { kind: last.kind, entry: { ...step.entry, diff } }];
}
