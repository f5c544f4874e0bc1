/**
 * calendar: working hours on a local clock, resolved to the clock of a run before it starts.
 * Never knows roles or tasks, never asks what time it is now. Invariants: intervals are half-open; a time is open exactly
 * when the local clock of the time zone, summer time included, shows a time inside an interval; answers don't depend on
 * the order of asking. Zone data are the engine's own (Intl), the one input that is not in the document.
 *
 *   const started = toEpochMinutes('2026-03-02T09:00', 'Europe/Berlin');
 *   if (started.ok) {
 *     const context = { timeZone: 'Europe/Berlin', start: started.value, capacity: 3 };
 *     const staffed = compileAvailability({ weekly: [{ from: 540, to: 1020 }], exceptions: [] }, context);
 *     staffed.addWorking(0, 600); // 8 hours on Monday, 2 on the Monday after
 *   }
 */
export type { Availability } from './availability.ts';
export { compileAvailability } from './compile-availability.ts';
export { createLocalClock, type LocalClock } from './local-clock.ts';
export { type EpochMinutes, toEpochMinutes } from './local-time.ts';
export { validateWorkingHours } from './validate-working-hours.ts';
export type { WorkingHours } from './working-hours.ts';
export { isTimeZone } from './zone-offsets.ts';
