import type { Head, JournalBatch, JournalStep } from '#session/ports';

/** True when both name the same state. */
export function isSameHead(a: Head, b: Head): boolean {
  return a.revision === b.revision && a.stamp === b.stamp;
}

/**
 * The steps that a page left behind and that still follow on from what is on disk. Batches that are on disk already
 * are passed over; where nothing builds on `head` (another tab has written since) the answer is empty.
 */
export function stepsFollowing(head: Head, batches: readonly JournalBatch[]): readonly JournalStep[] {
  const first = batches.findIndex((batch) => isSameHead(batch.base, head));
  if (first === -1) return [];
  const steps: JournalStep[] = [];
  let at = head;
  for (const batch of batches.slice(first)) {
    if (!isSameHead(batch.base, at)) break;
    steps.push(...batch.steps);
    at = batch.next;
  }
  return steps;
}
