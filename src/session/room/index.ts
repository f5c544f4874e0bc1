/**
 * room: how much room the browser gives, what takes it, and giving some back. Never removes anything that was not asked for.
 *
 *   await (await session.room()).getState().measure();
 */
export { createRoom, weightOf } from './create-room.ts';
export type { RoomState } from './room-state.ts';
