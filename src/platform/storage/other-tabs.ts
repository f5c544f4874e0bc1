import type { StorageEvent } from '#session/ports';

/** The part of `BroadcastChannel` that is needed. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
  close(): void;
}

type Told = Extract<StorageEvent, { kind: 'documentChanged' | 'libraryChanged' }>;

/** What tabs tell each other about the database. */
export interface OtherTabs {
  tell(event: Told): void;
  close(): void;
}

/** Listens to the other tabs over a channel; without one, nobody is heard. */
export function listenToOtherTabs(channel: Channel | null, heard: (event: Told) => void): OtherTabs {
  if (channel !== null) {
    channel.onmessage = (event) => {
      if (isTold(event.data)) heard(event.data);
    };
  }
  return {
    tell: (event) => channel?.postMessage(event),
    close: () => channel?.close(),
  };
}

function isTold(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id } = value as { kind?: unknown; id?: unknown };
  return kind === 'libraryChanged' || (kind === 'documentChanged' && typeof id === 'string');
}
