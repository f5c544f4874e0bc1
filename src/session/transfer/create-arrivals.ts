import { failure, problem, records, type Result } from '#core/base';
import type { Service } from '#core/model';
import type { LibraryState } from '#session/library';
import type { SessionPorts, TransferPort } from '#session/ports';
import type { PreferencesState } from '#session/preferences';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArrivalsState } from './arrivals-state.ts';
import { LONGEST_READ, MOST_UNPACKED } from './link-limits.ts';

interface Parts {
  readonly library: StoreApi<LibraryState>;
  readonly preferences: StoreApi<PreferencesState>;
}

/** What comes in from outside, by link. */
export function createArrivals(
  { exchange }: Pick<SessionPorts, 'exchange'>,
  { links }: Pick<TransferPort, 'links'>,
  { library, preferences }: Parts,
): StoreApi<ArrivalsState> {
  /** Counts links, so that one that is read slowly does not show above a later one. */
  let latest = 0;

  async function read(taken: string): Promise<Result<Service>> {
    if (taken.length > LONGEST_READ)
      return failure(problem('linkTooLong', 'error', [], { characters: taken.length, limit: LONGEST_READ }));
    const text = await links.unpack(taken, MOST_UNPACKED);
    if (!text.ok) return text;
    // A link carries a service file and nothing else.
    if (!text.value.startsWith('{')) return failure(problem('linkBroken', 'error'));
    const file = { name: '', text: text.value, size: text.value.length };
    return exchange.read(file, preferences.getState().language);
  }

  return createStore<ArrivalsState>()((set, get) => ({
    preview: null,
    refused: [],
    async openLink(taken) {
      if (taken === null) return;
      latest += 1;
      const own = latest;
      set({ preview: null, refused: [] });
      const found = await read(taken);
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
  }));
}
