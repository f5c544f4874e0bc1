import type { Minutes } from '#core/base';
import type { Service, Touchpoint } from '#core/model';

/** T of the formula, and where it comes from. */
export interface WaitPromise {
  readonly minutes: Minutes;
  /** `working`: counted while those who do the steps are on duty, as their targets say. */
  readonly clock: 'clock' | 'working';
  readonly from: 'touchpoint' | 'steps';
}

/**
 * How long a customer was promised to wait at a touchpoint, or is thought to tolerate: what the touchpoint says, else the wait
 * targets of the steps it is bound to, added up. Null: nobody promised anything.
 */
export function promiseOf(service: Service, touchpoint: Touchpoint): WaitPromise | null {
  if (touchpoint.promisedWait !== null) {
    return { minutes: touchpoint.promisedWait, clock: 'clock', from: 'touchpoint' };
  }
  const targets = touchpoint.boundTo.flatMap((id) => {
    const node = service.nodes[id];
    return node?.kind === 'task' && node.target?.measure === 'wait' ? [node.target] : [];
  });
  if (targets.length === 0) return null;
  return {
    minutes: targets.reduce((sum, { limit }) => sum + limit, 0),
    clock: targets.every(({ clock }) => clock === 'working') ? 'working' : 'clock',
    from: 'steps',
  };
}
