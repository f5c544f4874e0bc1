import { problem } from '#core/base';
import { type FailureCode, failureCode, type SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DamageState } from './damage-state.ts';

/** What a version cannot be read for, whenever it is tried; anything else may pass. */
const LASTING: readonly FailureCode[] = ['corrupt', 'missing'];

/** The damage to the versions of the service on the desk; nothing is read before it is asked for. */
export function createDamage(
  { storage, exchange, files }: Pick<SessionPorts, 'storage' | 'exchange' | 'files'>,
  { workspace }: { readonly workspace: StoreApi<WorkspaceState> },
): StoreApi<DamageState> {
  /** Contents never change: what is being read, or was, is not read again. */
  const asked = new Set<string>();
  let queue: Promise<void> = Promise.resolve();
  const idNow = (): string | undefined => workspace.getState().service?.profile.id;

  const store = createStore<DamageState>()((set) => ({
    records: [],
    readable: {},
    problems: [],
    look: () =>
      attempt(async () => {
        const id = idNow();
        const found = id === undefined ? [] : await storage.listDamaged(id);
        if (idNow() === id) set({ records: found.toSorted((a, b) => a.savedAt - b.savedAt) });
      }),
    check(ids) {
      for (const id of ids.filter((each) => !asked.has(each))) {
        asked.add(id);
        queue = queue.then(async () => {
          const isReadable = await read(id);
          if (isReadable === null) asked.delete(id);
          else set(({ readable }) => ({ readable: { ...readable, [id]: isReadable } }));
        });
      }
      return queue;
    },
    saveRaw: (id) =>
      attempt(async () => files.saveText(`${id}.raw.json`, 'application/json', await storage.rawVersion(id))),
  }));

  /** Null: it could not be tried. */
  async function read(id: string): Promise<boolean | null> {
    try {
      const { body, bodyVersion } = await storage.loadVersion(id);
      return (await exchange.check(body, bodyVersion)).ok;
    } catch (error) {
      return LASTING.includes(failureCode(error)) ? false : null;
    }
  }

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    store.setState({ problems: [] });
    try {
      await work();
    } catch (error) {
      store.setState({ problems: [problem('storage', 'error', [], { code: failureCode(error) })] });
    }
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id !== before.service?.profile.id) store.setState({ records: [], problems: [] });
  });
  return store;
}
