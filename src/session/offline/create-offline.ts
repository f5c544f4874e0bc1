import type { FilesState } from '#session/files';
import type { LibraryState } from '#session/library';
import type { OfflineEvent, SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OfflineState } from './offline-state.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly library: StoreApi<LibraryState>;
  readonly files: StoreApi<FilesState>;
  /** Writes what of the open service is not on disk yet. */
  readonly flush: () => Promise<void>;
}

/** Milliseconds between two questions for a newer version. */
const LOOK_EVERY = 3_600_000;
/** The service to open again after the page was loaded anew. */
const REOPEN = 'throughline.reopen';

/** Begins to keep the app; from then on files that are opened with it are taken in. */
export async function createOffline(
  ports: Pick<SessionPorts, 'offline' | 'preferences' | 'environment'>,
  { workspace, library, files, flush }: Parts,
): Promise<StoreApi<OfflineState>> {
  const { preferences, environment } = ports;
  const offline = await ports.offline();
  let lookedAt = environment.now();

  const store = createStore<OfflineState>()((set, get) => ({
    kept: { kind: 'unknown' },
    update: 'none',
    isPutOff: false,
    change: 'none',
    isInstallable: false,
    async takeUpdate() {
      const { update, change } = get();
      if (update === 'none' || change === 'saving' || change === 'loading') return;
      set({ change: 'saving', isPutOff: false });
      if (!(await saveAll())) return set({ change: 'refused' });
      set({ change: 'loading' });
      if (update === 'waiting') await offline.takeOver();
      // Something may have been done while the version changed.
      if (!(await saveAll())) return set({ change: 'refused', update: 'replaced' });
      preferences.write(REOPEN, library.getState().openId ?? '');
      offline.reload();
    },
    putOff: () => set({ isPutOff: true, change: 'none' }),
    install: async () => void (await offline.install()),
  }));

  /** False: what is open is not on disk. */
  async function saveAll(): Promise<boolean> {
    do await flush();
    while (workspace.getState().save.kind === 'saving');
    return workspace.getState().service === null || workspace.getState().save.kind !== 'notSaved';
  }

  function hear(event: OfflineEvent): void {
    if (event.kind === 'waiting') store.setState({ update: 'waiting', isPutOff: false, change: 'none' });
    // The tab that asked for the new version is about to be loaded anew.
    else if (event.kind === 'replaced') {
      if (store.getState().change === 'none') store.setState({ update: 'replaced', isPutOff: false });
    } else if (event.kind === 'kept') store.setState({ kept: { kind: 'whole', bytes: event.bytes } });
    // A next version is fetched without a word while the present one is whole.
    else if (store.getState().kept.kind !== 'whole') store.setState({ kept: event });
  }

  function look(): void {
    if (environment.now() - lookedAt < LOOK_EVERY) return;
    lookedAt = environment.now();
    void offline.look();
  }
  function lookAgain(): void {
    environment.after(LOOK_EVERY, () => {
      look();
      lookAgain();
    });
  }

  offline.onInstallOffer((isInstallable) => store.setState({ isInstallable }));
  offline.onLaunch((launched) => void files.getState().takeFiles(launched));
  offline.onReturn(look);
  lookAgain();
  if (library.getState().status === 'loading') {
    const stop = library.subscribe(({ status }) => {
      if (status === 'loading') return;
      stop();
      reopen();
    });
  } else reopen();
  void offline.begin(hear);
  return store;

  function reopen(): void {
    const id = preferences.read(REOPEN) ?? '';
    if (id === '') return;
    preferences.write(REOPEN, '');
    const { openId, cards } = library.getState();
    if (openId === null && cards.some((card) => card.id === id && card.deletedAt === null))
      void library.getState().open(id);
  }
}
