import { isEmptyDiff, mergeDiffs } from '#core/model';
import type { JournalStep } from '#session/ports';

/** The steps with one more; a gesture that goes on is merged into its unwritten beginning, and may cancel it out. */
export function withStep(steps: readonly JournalStep[], step: JournalStep): readonly JournalStep[] {
  const last = steps.at(-1);
  if (step.kind !== 'do' || last?.kind !== 'do') return [...steps, step];
  const { gesture } = step.entry;
  if (gesture === undefined || last.entry.gesture !== gesture) return [...steps, step];
  const diff = mergeDiffs(last.entry.diff, step.entry.diff);
  const before = steps.slice(0, -1);
  return isEmptyDiff(diff) ? before : [...before, { kind: 'do', entry: { ...last.entry, diff } }];
}
