import { failure, type Problem, problem, records, type Result, success } from '#core/base';
import type { WholeService } from '#core/exchange/throughline';
import type { Service } from '#core/model';
import { readSource } from '#session/files';
import type { LibraryState } from '#session/library';
import type { FileSource, SessionPorts, TransferPort } from '#session/ports';
import type { MergeState } from '#session/merge';
import type { PreferencesState } from '#session/preferences';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArrivalsState, ArrivedCopy, FileOutcome } from './arrivals-state.ts';
import { LONGEST_READ, MOST_UNPACKED } from './link-limits.ts';
import { storeArrived } from './store-arrived.ts';
import { storeHistory } from './store-history.ts';

interface Parts {
  readonly library: StoreApi<LibraryState>;
  readonly preferences: StoreApi<PreferencesState>;
  readonly workspace: StoreApi<WorkspaceState>;
  readonly merge: StoreApi<MergeState>;
  /** What happens to an archive: it is looked at as a backup. */
  readonly openArchive: (file: FileSource) => Promise<void>;
}

const ARCHIVE = /\.zip$/i;
/** Files that are taken in together. */
const MOST_FILES = 50;

/** What comes in from outside, by link or as files. */
export function createArrivals(
  ports: Pick<SessionPorts, 'exchange' | 'files' | 'storage' | 'environment'>,
  { links }: Pick<TransferPort, 'links'>,
  { library, preferences, workspace, merge, openArchive }: Parts,
): StoreApi<ArrivalsState> {
  const { exchange } = ports;
  /** Counts links, so that one that is read slowly does not show above a later one. */
  let latest = 0;
  /** The copy that was last given to the merge. */
  let merging: ArrivedCopy | null = null;
  /** What came before is taken in first. */
  let turn: Promise<void> = Promise.resolve();

  const store = createStore<ArrivalsState>()((set, get) => ({
    preview: null,
    refused: [],
    reading: null,
    isStopped: false,
    outcomes: [],
    copy: null,
    async openLink(taken) {
      if (taken === null) return;
      latest += 1;
      const own = latest;
      set({ preview: null, refused: [] });
      const found = await readLink(taken);
      const picture =
        found.ok && records(found.value.nodes).length > 0
          ? await exchange.draw(found.value).catch(() => '')
          : '';
      if (own !== latest) return;
      if (!found.ok) return set({ refused: found.problems });
      const { value: service, problems: remarks } = found;
      set({ preview: { service, remarks, picture, characters: taken.length } });
    },
    async keep() {
      const { preview } = get();
      if (preview === null) return;
      await library.getState().addService(preview.service, preview.remarks);
      // What could not be stored can be tried again: it is nowhere else.
      if (library.getState().problems.length === 0) set({ preview: null });
    },
    leave: () => set({ preview: null, refused: [] }),
    take(files) {
      const taken = turn.then(() => takeAll(files)).finally(() => set({ reading: null }));
      turn = taken.catch(() => undefined);
      return taken;
    },
    async mergeCopy() {
      const { copy } = get();
      if (copy === null) return;
      set({ copy: null });
      merging = copy;
      const { openId, open } = library.getState();
      if (openId !== copy.of.id) await open(copy.of.id);
      // What could not be opened, the library has told.
      if (workspace.getState().service?.profile.id === copy.of.id)
        await merge.getState().openFile(copy.fileName, copy.whole);
    },
    async keepCopy() {
      const copy = get().copy ?? merging;
      merging = null;
      set({ copy: null });
      if (copy !== null) await storeOne(copy.whole, copy.remarks);
    },
    dismissCopy: () => set({ copy: null }),
    stop() {
      set({ isStopped: true });
      exchange.stopReading();
    },
    dismissOutcomes: () => set({ outcomes: [] }),
  }));

  async function takeAll(files: readonly FileSource[]): Promise<void> {
    store.setState({ outcomes: [], copy: null, isStopped: false });
    library.getState().refuseImport([]);
    const [only] = files;
    if (only === undefined) return;
    if (files.length > MOST_FILES) {
      const values = { count: files.length, limit: MOST_FILES };
      return library.getState().refuseImport([problem('tooManyFiles', 'error', [], values)]);
    }
    if (files.length === 1) return takeOne(only);
    const outcomes: FileOutcome[] = [];
    for (const [index, file] of files.entries()) {
      const outcome = await outcomeOf(file, index + 1, files.length);
      if (outcome === null) break;
      outcomes.push(outcome);
    }
    store.setState({ outcomes });
  }

  async function takeOne(file: FileSource): Promise<void> {
    if (ARCHIVE.test(file.name)) return openArchive(file);
    const read = await readFile(file, 1, 1);
    if (store.getState().isStopped) return;
    if (!read.ok) return library.getState().refuseImport(read.problems);
    const { id } = read.value.service.profile;
    const of = library.getState().cards.find((card) => card.id === id && card.deletedAt === null);
    // What is no service file says nothing of where it comes from, whatever its ids.
    const { lineage, history } = read.value;
    if (of !== undefined && (lineage !== undefined || history !== null)) {
      const copy = { fileName: file.name, whole: read.value, remarks: read.problems, of };
      return store.setState({ copy });
    }
    store.setState({ reading: { fileName: file.name, number: 1, of: 1, isStored: true } });
    await storeOne(read.value, read.problems);
  }

  async function storeOne(whole: WholeService, remarks: readonly Problem[]): Promise<void> {
    await library.getState().addService(whole.service, remarks, (id) => storeHistory(ports, id, whole));
  }

  /** Null: it was stopped before anything was stored. */
  async function outcomeOf(file: FileSource, number: number, of: number): Promise<FileOutcome | null> {
    const read = ARCHIVE.test(file.name)
      ? failure(problem('backupAlone', 'error', [], { fileName: file.name }))
      : await readFile(file, number, of);
    return store.getState().isStopped ? null : storeArrived(ports, library, file.name, read);
  }

  function readFile(file: FileSource, number: number, of: number): Promise<Result<WholeService>> {
    store.setState({ reading: { fileName: file.name, number, of } });
    return readSource(ports, file, preferences.getState().language);
  }

  async function readLink(taken: string): Promise<Result<Service>> {
    if (taken.length > LONGEST_READ)
      return failure(problem('linkTooLong', 'error', [], { characters: taken.length, limit: LONGEST_READ }));
    const text = await links.unpack(taken, MOST_UNPACKED);
    if (!text.ok) return text;
    // A link carries a service file and nothing else.
    if (!text.value.startsWith('{')) return failure(problem('linkBroken', 'error'));
    const file = { name: '', text: text.value, size: text.value.length };
    const read = await exchange.read(file, preferences.getState().language);
    return read.ok ? success(read.value.service, read.problems) : read;
  }

  return store;
}
