import type { LibraryState } from '#session/library';
import type { SessionPorts } from '#session/ports';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReminderState } from './reminder-state.ts';

const DAY = 86_400_000;
/** Milliseconds that changed work may lie without a backup: where the browser may clear its data, and where it agreed not to. */
const PATIENCE = { notKept: 3 * DAY, kept: 14 * DAY };
const PUT_OFF_FOR = 7 * DAY;
const LOOK_EVERY = 3_600_000;

const LAST = 'throughline.lastBackup';
/** When work was first seen that no backup has. */
const SINCE = 'throughline.unbackedSince';
const NOT_BEFORE = 'throughline.remindNotBefore';
const OFF = 'throughline.noBackupReminder';

/** Watches the library: what was changed in this browser and lies nowhere else. */
export function createReminder(
  { preferences, environment, storage }: Pick<SessionPorts, 'preferences' | 'environment' | 'storage'>,
  library: StoreApi<LibraryState>,
): StoreApi<ReminderState> {
  const time = (key: string): number | null => Number(preferences.read(key)) || null;
  const keep = (key: string, value: number | null): void =>
    preferences.write(key, value === null ? '' : String(value));

  const store = createStore<ReminderState>()((set) => ({
    lastBackup: time(LAST),
    isOn: preferences.read(OFF) !== 'true',
    due: null,
    backedUp(at) {
      keep(LAST, at);
      keep(SINCE, null);
      keep(NOT_BEFORE, null);
      set({ lastBackup: at, due: null });
    },
    notNow() {
      keep(NOT_BEFORE, environment.now() + PUT_OFF_FOR);
      set({ due: null });
    },
    setOn(isOn) {
      preferences.write(OFF, isOn ? '' : 'true');
      set({ isOn, due: null });
      void look();
    },
  }));

  /** Services that were changed and are in no backup; what was only made, from a template or a file, can be made again. */
  function changed(): number {
    const from = store.getState().lastBackup ?? 0;
    return library
      .getState()
      .cards.filter(
        ({ createdAt, updatedAt, deletedAt }) => deletedAt === null && updatedAt > Math.max(createdAt, from),
      ).length;
  }

  async function look(): Promise<void> {
    if (library.getState().status !== 'ready') return;
    const services = changed();
    if (services === 0) {
      keep(SINCE, null);
      return store.setState({ due: null });
    }
    const now = environment.now();
    const since = time(SINCE) ?? now;
    keep(SINCE, since);
    if (!store.getState().isOn || now < (time(NOT_BEFORE) ?? 0) || now - since < PATIENCE.notKept) return;
    const room = await storage.room().catch(() => null);
    const isPersisted = room?.persisted === true;
    if (now - since < (isPersisted ? PATIENCE.kept : PATIENCE.notKept)) return;
    store.setState({ due: { services, isPersisted } });
  }

  function lookAgain(): void {
    environment.after(LOOK_EVERY, () => {
      void look();
      lookAgain();
    });
  }

  library.subscribe((state, before) => {
    if (state.cards !== before.cards || state.status !== before.status) void look();
  });
  lookAgain();
  void look();
  return store;
}
