import { type Reached, useReachText } from './use-reach-text.ts';

/** How many of 100 customers come to a step, or how often all of them do, where it is not each of them once. */
export function StepReach({ reach, visits }: Reached) {
  const text = useReachText()({ reach, visits });
  return text && <small data-hint={text.long}>{text.short}</small>;
}
