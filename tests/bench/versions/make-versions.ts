import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { runCommand } from '#core/editing';
import type { NodeId, Service } from '#core/model';
import { firstVariantId } from '#core/versions';
import { createStorage } from '#platform/storage';
import { drawLargeProcess } from '../../support/large-process.ts';

/** What a storage wrote, by table. */
export interface Made {
  readonly service: Service;
  readonly tables: Readonly<Record<'versions' | 'versionBodies', readonly object[]>>;
}

/** Small edits in a row: another name, another place, a note. */
const EDITS = [
  (service: Service, id: NodeId, n: number) =>
    runCommand('rename', service, { id, name: `Check the claim, ${n}` }, newId),
  (service: Service, id: NodeId) => runCommand('moveElements', service, { ids: [id], dx: 10, dy: 0 }, newId),
  (service: Service, id: NodeId, n: number) =>
    runCommand('rename', service, { id, name: `Ask for what is missing, ${n}` }, newId),
] as const;

let ids = 0;
const newId = (): string => `fresh${(ids += 1)}`;

/** Saves `count` versions of a process of `nodes` nodes, each three small edits after the one before, by the app's own storage. */
export async function makeVersions(count: number, nodes: number): Promise<Made> {
  const indexedDB = new IDBFactory();
  const storage = createStorage({
    database: { name: 'bench', indexedDB, IDBKeyRange },
    texts: null,
    locks: null,
    channel: null,
    quota: null,
    newId,
  });
  await storage.open();
  const first = drawLargeProcess(nodes);
  const serviceId = first.profile.id;
  await storage.create({ id: serviceId, name: 'Large', at: 1, picture: '', body: first });
  const steps = Object.values(first.nodes)
    .filter(({ kind }) => kind === 'task')
    .map(({ id }) => id);
  let service = first;
  for (let n = 0; n < count; n += 1) {
    for (const [at, edit] of EDITS.entries()) {
      const id = steps[(n * 7 + at * 31) % steps.length];
      if (id !== undefined) service = edit(service, id, n).service;
    }
    await storage.addVersion(
      {
        id: `version-${n}`,
        serviceId,
        variantId: firstVariantId(serviceId),
        name: `Version ${n + 1}`,
        reason: 'What the team agreed on in the workshop',
        author: 'Ada Winter',
        savedAt: 1_700_000_000_000 + n * 60_000,
        contentHash: String(n).padStart(64, '0'),
        parents: n === 0 ? [] : [`version-${n - 1}`],
        runKey: null,
        status: 'draft',
        approver: '',
        approvedAt: null,
        deletedAt: null,
      },
      service,
    );
  }
  await storage.close();
  const [versions, versionBodies] = await Promise.all([
    rowsOf(indexedDB, 'versions'),
    rowsOf(indexedDB, 'versionBodies'),
  ]);
  return { service: first, tables: { versions, versionBodies } };
}

async function rowsOf(indexedDB: IDBFactory, table: string): Promise<readonly object[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bench') as unknown as IDBOpenDBRequest;
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The database of the bench opens'));
  });
  return new Promise((resolve) => {
    const request = database.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result as object[]);
  });
}
