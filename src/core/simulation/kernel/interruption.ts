import type { CompiledNeed } from '../compiled-run.ts';
import type { Station } from './station.ts';
import { LAID_ASIDE, type WorkItem } from './work-item.ts';

/** Work that could begin (or go on) if a role made room for it, and who would do it. */
export interface UrgentWork {
  readonly item: WorkItem;
  readonly held: readonly CompiledNeed[];
}

/** So many of the role are taken up by those who hold `held`. */
export function peopleOf(held: readonly CompiledNeed[], role: number): number {
  return held.find((need) => need.role === role)?.quantity ?? 0;
}

/** Everything that lacks nobody but members of this role, the most urgent first; laid aside before waiting, then by ticket. */
export function urgentWork(station: Station, mayGoOn: (item: WorkItem) => boolean): readonly UrgentWork[] {
  const { role } = station.desk;
  const found: UrgentWork[] = [];
  for (const crew of station.crews) {
    const item = crew.waiting === 0 ? null : crew.queueOf(role).peek();
    const held = item === null ? null : crew.freeBut(role);
    if (item !== null && held !== null) found.push({ item, held });
  }
  for (const item of station.laidAside) if (mayGoOn(item)) found.push({ item, held: item.held });
  const isWaiting = ({ item }: UrgentWork): number => Number(item.state !== LAID_ASIDE);
  return found.sort(
    (a, b) =>
      b.item.priority - a.item.priority || isWaiting(a) - isWaiting(b) || a.item.ticket - b.item.ticket,
  );
}

/**
 * What has to be interrupted so that `people` of the role come free for work of some priority: only what has a lower one, the
 * lowest first, of equals what started last. Null when that is not enough. In overtime nothing is: those people would go home.
 */
export function interruptible(
  { desk, inHands }: Station,
  priority: number,
  people: number,
  mayStop: (item: WorkItem) => boolean,
): readonly WorkItem[] | null {
  if (desk.busy > desk.capacity || desk.capacity < people) return null;
  const lower = inHands.filter((item) => item.priority < priority && mayStop(item)).reverse();
  lower.sort((a, b) => a.priority - b.priority);
  let short = people - (desk.capacity - desk.busy);
  const chosen: WorkItem[] = [];
  for (const item of lower) {
    if (short <= 0) break;
    chosen.push(item);
    short -= peopleOf(item.held, desk.role);
  }
  return short > 0 || chosen.length === 0 ? null : chosen;
}
