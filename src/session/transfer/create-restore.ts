import { failure, problem, type Result } from '#core/base';
import { BACKUP_LIST, parseBackupList } from '#core/exchange/backup';
import type { WholeService } from '#core/exchange/throughline';
import type { LibraryState } from '#session/library';
import type { FileSource, OpenArchive, SessionPorts, TransferPort } from '#session/ports';
import type { PreferencesState } from '#session/preferences';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ARCHIVE_LIMITS } from './archive-limits.ts';
import type { ArrivalsState, FileOutcome } from './arrivals-state.ts';
import type { RestoreState } from './restore-state.ts';
import { storeArrived } from './store-arrived.ts';

interface Parts {
  readonly library: StoreApi<LibraryState>;
  readonly preferences: StoreApi<PreferencesState>;
  /** Where progress and outcomes are told. */
  readonly arrivals: StoreApi<ArrivalsState>;
}

const MEGABYTE = 1024 * 1024;

/** A backup on its way back; `open` looks into an archive. */
export function createRestore(
  ports: Pick<SessionPorts, 'storage' | 'environment' | 'exchange'>,
  { archive: archives }: Pick<TransferPort, 'archive'>,
  { library, preferences, arrivals }: Parts,
): { readonly store: StoreApi<RestoreState>; readonly open: (file: FileSource) => Promise<void> } {
  let archive: OpenArchive | null = null;

  const store = createStore<RestoreState>()((set, get) => ({
    backup: null,
    chosen: new Set(),
    isRestoring: false,
    choose(fileName, isChosen) {
      const chosen = new Set(get().chosen);
      if (isChosen) chosen.add(fileName);
      else chosen.delete(fileName);
      set({ chosen });
    },
    async restore() {
      const { backup, chosen, isRestoring } = get();
      if (backup === null || archive === null || isRestoring) return;
      set({ isRestoring: true });
      arrivals.setState({ outcomes: [], isStopped: false });
      const wanted = backup.services.filter(({ fileName }) => chosen.has(fileName));
      const outcomes: FileOutcome[] = [];
      for (const [index, { fileName }] of wanted.entries()) {
        arrivals.setState({ reading: { fileName, number: index + 1, of: wanted.length } });
        const whole = await read(archive, fileName);
        if (arrivals.getState().isStopped) break;
        outcomes.push(await storeArrived(ports, library, fileName, whole));
      }
      archive = null;
      set({ backup: null, isRestoring: false });
      arrivals.setState({ reading: null, outcomes });
    },
    leave() {
      archive = null;
      set({ backup: null });
    },
  }));

  async function read(from: OpenArchive, name: string): Promise<Result<WholeService>> {
    const text = await from.read(name);
    if (!text.ok) return text;
    return ports.exchange.read(
      { name, text: text.value, size: text.value.length },
      preferences.getState().language,
    );
  }

  async function open(file: FileSource): Promise<void> {
    const opened = await look(file);
    if (!opened.ok) return library.getState().refuseImport(opened.problems);
    const { list, found, remarks } = opened.value;
    archive = found;
    const { cards, broken } = library.getState();
    const here = new Set([...cards, ...broken].map(({ id }) => id));
    const services = list.services.map((service) => ({ ...service, isHere: here.has(service.id) }));
    store.setState({
      backup: { fileName: file.name, madeAt: list.madeAt, services, remarks },
      chosen: new Set(services.filter(({ isHere }) => !isHere).map(({ fileName }) => fileName)),
    });
  }

  async function look(file: FileSource) {
    const { name: fileName, size } = file;
    const { archive: most } = ARCHIVE_LIMITS;
    if (size > most) {
      const values = { megabytes: Math.ceil(size / MEGABYTE), limit: most / MEGABYTE, fileName };
      return failure(problem('tooLarge', 'error', [], values));
    }
    const found = archives.open(await file.arrayBuffer(), ARCHIVE_LIMITS);
    if (!found.ok) return found;
    if (!found.value.names.includes(BACKUP_LIST)) return failure(problem('notBackup', 'error'));
    const text = await found.value.read(BACKUP_LIST);
    if (!text.ok) return text;
    const list = parseBackupList(text.value);
    if (!list.ok) return list;
    return { ok: true, value: { list: list.value, found: found.value, remarks: list.problems } } as const;
  }

  return { store, open };
}
