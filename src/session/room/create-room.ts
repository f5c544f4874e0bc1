import { problem } from '#core/base';
import type { LibraryState } from '#session/library';
import { failureCode, type ServiceWeight, type SessionPorts } from '#session/ports';
import type { VersionsState } from '#session/versions';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomState, Spare } from './room-state.ts';

interface Parts {
  readonly library: StoreApi<LibraryState>;
  readonly versions: StoreApi<VersionsState>;
}

/** Bytes of everything that belongs to a service. */
export function weightOf({ document, picture, versions, runs, feedback }: ServiceWeight): number {
  return feedback.reduce((sum, { bytes }) => sum + bytes, document + picture + versions + runs);
}

/** The room of this browser; nothing is measured before `measure`. */
export function createRoom(
  { storage }: Pick<SessionPorts, 'storage'>,
  { library, versions }: Parts,
): StoreApi<RoomState> {
  const store = createStore<RoomState>()((set, get) => ({
    status: 'measuring',
    room: null,
    services: [],
    spare: spareOf([]),
    answer: null,
    freed: null,
    problems: [],
    measure: () => attempt(async () => undefined),
    persist: () => attempt(async () => set({ answer: (await storage.persist()) ? 'granted' : 'refused' })),
    remove: (what) =>
      attempt(async () => {
        const { bytes } = get().spare[what];
        if (what === 'oldRuns') await storage.removeOldRuns();
        else if (what === 'bin') await library.getState().emptyBin();
        else {
          await storage.removeDeletedVersions();
          // There is nothing to bring back any more.
          versions.setState({ removed: null });
        }
        set({ freed: bytes });
      }),
    removeFeedback: (id) =>
      attempt(async () => {
        const found = get()
          .services.flatMap(({ feedback }) => feedback)
          .find((each) => each.id === id);
        await storage.deleteFeedback(id);
        set({ freed: found?.bytes ?? 0 });
      }),
  }));

  /** Does something and measures anew. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    store.setState({ problems: [] });
    try {
      await work();
      const [room, services] = await Promise.all([storage.room().catch(() => null), storage.weigh()]);
      store.setState({ status: 'ready', room, services, spare: spareOf(services) });
    } catch (error) {
      store.setState({
        status: 'failed',
        problems: [problem('storage', 'error', [], { code: failureCode(error) })],
      });
    }
  }

  return store;
}

function spareOf(services: readonly ServiceWeight[]): RoomState['spare'] {
  const total = (parts: readonly Spare[]): Spare =>
    parts.reduce((sum, { count, bytes }) => ({ count: sum.count + count, bytes: sum.bytes + bytes }), {
      count: 0,
      bytes: 0,
    });
  const binned = services.filter(({ deletedAt }) => deletedAt !== null);
  return {
    oldRuns: total(services.map(({ oldRuns }) => oldRuns)),
    deletedVersions: total(services.map(({ deletedVersions }) => deletedVersions)),
    bin: total(binned.map((each) => ({ count: 1, bytes: weightOf(each) }))),
  };
}
