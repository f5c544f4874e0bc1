import type { Problem } from '#core/base';
import type { Room, ServiceWeight } from '#session/ports';

/** What of the browser's room can be given back, and how much it is. */
export interface Spare {
  readonly count: number;
  readonly bytes: number;
}

/** How much room this browser has, and what takes it. */
export interface RoomState {
  readonly status: 'measuring' | 'ready' | 'failed';
  readonly room: Room | null;
  /** The largest first. */
  readonly services: readonly ServiceWeight[];
  readonly spare: {
    readonly oldRuns: Spare;
    readonly deletedVersions: Spare;
    readonly bin: Spare;
  };
  /** What the browser answered when it was asked to keep the data; null: it was not asked yet. */
  readonly answer: 'granted' | 'refused' | null;
  /** Bytes that the last removal gave back; null: nothing was removed yet. */
  readonly freed: number | null;
  readonly problems: readonly Problem[];

  measure(): Promise<void>;
  /** Asks the browser to never clear the data by itself. */
  persist(): Promise<void>;
  /** Removes for good; what was deleted before can't be brought back after that. */
  remove(what: 'oldRuns' | 'deletedVersions' | 'bin'): Promise<void>;
  removeFeedback(id: string): Promise<void>;
}
