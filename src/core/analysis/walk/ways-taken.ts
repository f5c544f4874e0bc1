import type { Share } from '#core/base';
import type { FlowId, NodeId } from '#core/model';
import type { CaseDiary } from './case-diary.ts';

/**
 * How these cases went on from a node at their nth visit (from 0): by flow, the share that took it (alone or with others), of those
 * that came to it. Empty where none came.
 */
export function waysTaken(
  diaries: readonly CaseDiary[],
  node: NodeId,
  nth: number,
): ReadonlyMap<FlowId, Share> {
  const ways = diaries.flatMap((diary) => diary.ways.get(node)?.[nth] ?? []);
  const counts = new Map<FlowId, number>();
  for (const way of ways)
    for (const flow of way.split('+') as FlowId[]) counts.set(flow, (counts.get(flow) ?? 0) + 1);
  return new Map([...counts].map(([flow, count]) => [flow, count / ways.length]));
}
