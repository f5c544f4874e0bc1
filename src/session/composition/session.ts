import type { Action, Stores } from '#session/actions';
import type { Advisor } from '#session/advisor';
import type { ComparisonState } from '#session/comparison';
import type { DamageState } from '#session/damage';
import type { DiscussionState } from '#session/discussion';
import type { FeedbackState, ForecastState } from '#session/journey';
import type { OfflineState } from '#session/offline';
import type { ReminderState } from '#session/reminder';
import type { RoomState } from '#session/room';
import type { Transfer } from '#session/transfer';
import type { StoreApi } from 'zustand/vanilla';

/**
 * The running app without a screen: its stores, and everything a person can do as rows of one table.
 * The screen subscribes to stores and calls their methods; it never keeps a second copy of what they hold.
 */
export interface Session extends Stores {
  readonly actions: readonly Action<Stores>[];
  /** Redesigns and staffings; fetched when first asked for, the same ever after. */
  advisor(): Promise<Advisor>;
  /** Simulated customers along the open journey map; fetched when first asked for, the same ever after. */
  forecast(): Promise<StoreApi<ForecastState>>;
  /** What real customers answered; fetched when first asked for, the same ever after. */
  feedback(): Promise<StoreApi<FeedbackState>>;
  /** Two versions held against each other; fetched when first asked for, the same ever after. */
  comparison(): Promise<StoreApi<ComparisonState>>;
  /** Comments and decisions; fetched when first asked for, the same ever after. */
  discussion(): Promise<StoreApi<DiscussionState>>;
  /** Which versions cannot be read; fetched when first asked for, the same ever after. */
  damage(): Promise<StoreApi<DamageState>>;
  /** What takes the room of this browser; fetched when first asked for, the same ever after. */
  room(): Promise<StoreApi<RoomState>>;
  /** The app as this browser keeps it, from when it is first asked for; the same ever after. */
  offline(): Promise<StoreApi<OfflineState>>;
  /** When work was last backed up, and whether it is time again; fetched when first asked for, the same ever after. */
  reminder(): Promise<StoreApi<ReminderState>>;
  /** Services on their way from and to others; fetched when first asked for, the same ever after. */
  transfer(): Promise<Transfer>;
  /** Opens the database and lists the library; settles when `library.status` is no longer `loading`. */
  start(): Promise<void>;
  /** Flushes what is not yet saved and lets go of workers, locks and listeners. */
  stop(): Promise<void>;
}
