import { SHIFT_END, SHIFT_START, type World } from './world.ts';

/** Puts the first change of shift of a role after `from` on the heap; false when there is none. */
export function scheduleShift(world: World, role: number, from: number): boolean {
  const availability = world.availabilities[role];
  const time = availability?.nextChange(from) ?? Infinity;
  if (availability === undefined || time === Infinity) return false;
  const falls = availability.capacityAt(time) < availability.capacityAt(from);
  world.heap.due = time;
  world.heap.push(falls ? SHIFT_END : SHIFT_START, role, 0);
  return true;
}

/** The roles as they are at the beginning; the number of shift changes now on the heap. */
export function openShifts(world: World): number {
  let shifts = 0;
  for (const [role, desk] of world.desks.entries()) {
    const availability = world.availabilities[role];
    if (availability === undefined) continue;
    desk.capacity = availability.capacityAt(0);
    desk.varies = availability.nextChange(0) < Infinity;
    desk.staffed = availability.nextOpening(0) < Infinity;
    if (scheduleShift(world, role, 0)) shifts++;
  }
  return shifts;
}
