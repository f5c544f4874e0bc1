import { failure, problem, records, type Result } from '#core/base';
import type { Service } from '#core/model';
import type { LibraryState } from '#session/library';
import type { FileSource, SessionPorts, TransferPort } from '#session/ports';
import type { PreferencesState } from '#session/preferences';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArrivalsState, FileOutcome } from './arrivals-state.ts';
import { LONGEST_READ, MOST_UNPACKED } from './link-limits.ts';

interface Parts {
  readonly library: StoreApi<LibraryState>;
  readonly preferences: StoreApi<PreferencesState>;
}

/** Bytes. What is larger is refused with its size, unread. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** Files that are taken in together. */
const MOST_FILES = 50;

/** What comes in from outside, by link or as files. */
export function createArrivals(
  { exchange, files: port }: Pick<SessionPorts, 'exchange' | 'files'>,
  { links }: Pick<TransferPort, 'links'>,
  { library, preferences }: Parts,
): StoreApi<ArrivalsState> {
  /** Counts links, so that one that is read slowly does not show above a later one. */
  let latest = 0;
  /** What came before is taken in first. */
  let turn: Promise<void> = Promise.resolve();
  let isStopped = false;

  const store = createStore<ArrivalsState>()((set, get) => ({
    preview: null,
    refused: [],
    reading: null,
    outcomes: [],
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
    stop() {
      isStopped = true;
      exchange.stopReading();
    },
    dismissOutcomes: () => set({ outcomes: [] }),
  }));

  async function takeAll(files: readonly FileSource[]): Promise<void> {
    isStopped = false;
    store.setState({ outcomes: [] });
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
      if (isStopped) break;
      outcomes.push(await outcomeOf(file, index + 1, files.length));
    }
    store.setState({ outcomes });
  }

  async function takeOne(file: FileSource): Promise<void> {
    const read = await readFile(file, 1, 1);
    if (read.ok) await library.getState().addService(read.value, read.problems);
    else if (!isStopped) library.getState().refuseImport(read.problems);
  }

  async function outcomeOf(file: FileSource, number: number, of: number): Promise<FileOutcome> {
    const read = await readFile(file, number, of);
    const fileName = file.name;
    if (!read.ok) return { fileName, stored: null, problems: read.problems };
    const id = await library.getState().storeService(read.value);
    if (id === null) return { fileName, stored: null, problems: library.getState().problems };
    const card = library.getState().cards.find((one) => one.id === id);
    return { fileName, stored: { id, name: card?.name ?? '' }, problems: read.problems };
  }

  async function readFile(file: FileSource, number: number, of: number): Promise<Result<Service>> {
    const { name, size } = file;
    store.setState({ reading: { fileName: name, number, of } });
    try {
      const text = size > LARGEST_FILE ? '' : port.decode(await file.arrayBuffer());
      return await exchange.read({ name, size, text }, preferences.getState().language);
    } catch {
      // A folder, or a file that is gone or locked.
      return failure(problem('readFailed', 'error', [], { fileName: name }));
    }
  }

  async function readLink(taken: string): Promise<Result<Service>> {
    if (taken.length > LONGEST_READ)
      return failure(problem('linkTooLong', 'error', [], { characters: taken.length, limit: LONGEST_READ }));
    const text = await links.unpack(taken, MOST_UNPACKED);
    if (!text.ok) return text;
    // A link carries a service file and nothing else.
    if (!text.value.startsWith('{')) return failure(problem('linkBroken', 'error'));
    const file = { name: '', text: text.value, size: text.value.length };
    return exchange.read(file, preferences.getState().language);
  }

  return store;
}
