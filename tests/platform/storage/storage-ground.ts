import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createService, type Service } from '#core/model';
import { createStorage, type StorageGround } from '#platform/storage';
import type { DocumentWrite, Head, JournalStep } from '#session/ports';

/** Texts as localStorage keeps them. */
export function createTexts(): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    clear: () => texts.clear(),
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}

/** Web Locks as far as claims need them: one holder, others in line. */
export function createLocks(): Pick<LockManager, 'request'> {
  const queues = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  async function request(
    name: string,
    options: LockOptions,
    callback: LockGrantedCallback<unknown>,
  ): Promise<unknown> {
    if (options.ifAvailable === true && held.has(name)) return callback(null);
    const before = queues.get(name);
    const run = (async () => {
      if (before !== undefined) await before;
      if (options.signal?.aborted === true) throw new Error('aborted');
      held.add(name);
      try {
        return await callback({ name, mode: 'exclusive' });
      } finally {
        held.delete(name);
      }
    })();
    if (before === undefined) held.add(name);
    const over = run.catch(() => undefined);
    queues.set(name, over);
    void over.then(() => queues.get(name) === over && queues.delete(name));
    return run;
  }
  return { request: request as LockManager['request'] };
}

/** One browser: its tabs share the database, the texts and the locks. */
export interface Browser {
  readonly indexedDB: IDBFactory;
  readonly texts: Storage;
  ground(): StorageGround;
}

export function createBrowser(): Browser {
  const indexedDB = new IDBFactory();
  const texts = createTexts();
  const locks = createLocks();
  let ids = 0;
  return {
    indexedDB,
    texts,
    ground: () => ({
      database: { name: 'throughline', indexedDB, IDBKeyRange },
      texts,
      locks,
      channel: null,
      quota: null,
      newId: () => `id-${(ids += 1)}`,
    }),
  };
}

export function openTab(browser: Browser) {
  return createStorage(browser.ground());
}

export function sampleService(id = 'service-1', name = 'Claims'): Service {
  return createService({ id, name, locale: 'en' });
}

/** A step that gives the service another description. */
export function describeStep(service: Service, description: string): JournalStep {
  const after = { ...service.profile, description };
  const diff = { profile: [service.profile, after] as const, tables: {} };
  return { kind: 'do', entry: { label: { command: 'describe', values: {} }, diff } };
}

export function write(
  base: Head,
  steps: readonly JournalStep[],
  more: Partial<DocumentWrite> = {},
): DocumentWrite {
  const next = { revision: base.revision + steps.length, stamp: `stamp-${base.revision + steps.length}` };
  return { id: 'service-1', name: 'Claims', at: 2, base, next, steps, ...more };
}
