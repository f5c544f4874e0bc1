/**
 * reminder: when this browser's work was last backed up, and whether it is time again. Reminds, never makes a backup by itself.
 *
 *   (await session.reminder()).getState().notNow();
 */
export { createReminder } from './create-reminder.ts';
export type { ReminderState } from './reminder-state.ts';
