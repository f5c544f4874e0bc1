import type { NumberDifference } from './numbers.ts';

/** So many cases have to be within a target for it to be met: nine in ten, as many as the headline of the cycle time is about. */
const MET = 0.9;

/** Whether a target is met before and after. */
export interface TargetVerdict {
  readonly before: 'met' | 'missed';
  readonly after: 'met' | 'missed';
  /** It was missed and is met, or the other way round, and the difference is more than chance. */
  readonly flips: boolean;
}

/** Is the target met that a share is within? At least nine in ten have to be; null: the number is about no target. */
export function targetVerdict({ measure, before, after, verdict }: NumberDifference): TargetVerdict | null {
  if (measure !== 'withinTarget') return null;
  const [was, is] = [judged(before), judged(after)];
  return { before: was, after: is, flips: was !== is && verdict !== 'none' };
}

function judged(share: number): 'met' | 'missed' {
  return share >= MET ? 'met' : 'missed';
}
