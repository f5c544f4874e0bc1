import type { Minutes } from '#core/base';
import type { NodeId } from '#core/model';
import type { CaseDiary } from './case-diary.ts';

/** Something that happens in the course of a case; `nth` counts its visits of the node from 0. */
export type Moment =
  | { readonly what: 'arrive' | 'over' }
  | { readonly what: 'ready' | 'start' | 'left' | 'end'; readonly at: NodeId; readonly nth: number };

/** Tells of a case when it happened, in minutes since it arrived; null: not in this case, or not before the recording ended. */
export function momentIn(moment: Moment): (diary: CaseDiary) => Minutes | null {
  if (!('at' in moment)) return moment.what === 'arrive' ? () => 0 : ({ over }) => over;
  const key = `${moment.what} ${moment.at}`;
  return ({ moments }) => moments.get(key)?.[moment.nth] ?? null;
}
