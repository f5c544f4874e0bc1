import type { Minutes } from '#core/base';
import type { NodeId } from '#core/model';
import type { CaseDiary } from './case-diary.ts';

/** Something that happens in the course of a case; `nth` counts its visits of the node from 0. */
export type Moment =
  | { readonly what: 'arrive' | 'over' }
  | { readonly what: 'ready' | 'start' | 'left' | 'end'; readonly at: NodeId; readonly nth: number };

/** When it happened, in minutes since the case arrived; null: not in this case, or not before the recording ended. */
export function momentOf(diary: CaseDiary, moment: Moment): Minutes | null {
  if (!('at' in moment)) return moment.what === 'arrive' ? 0 : diary.over;
  return diary.moments.get(`${moment.what} ${moment.at}`)?.[moment.nth] ?? null;
}
