import type { Standing } from '#session/ports';
import type { HistoryLabel } from '#session/workspace';

/**
 * What the label of an undo step says of a change of variant. It lies with the step, so that undo and redo take the working
 * copy back to its variant too, even after a reload.
 */
export function lineMoveValues(before: Standing, after: Standing): HistoryLabel['values'] {
  return {
    variantBefore: before.id,
    headBefore: before.head ?? '',
    variantAfter: after.id,
    headAfter: after.head ?? '',
  };
}

/** Where the working copy stands once a step was undone (`before`) or redone (`after`); null: the step moves nothing. */
export function standingOf(label: HistoryLabel | null, side: 'before' | 'after'): Standing | null {
  const { variantBefore, headBefore, variantAfter, headAfter } = label?.values ?? {};
  const [id, head] = side === 'before' ? [variantBefore, headBefore] : [variantAfter, headAfter];
  if (typeof id !== 'string' || typeof head !== 'string') return null;
  return { id, head: head === '' ? null : head };
}
