import type { StoredVersion } from '#session/ports';
import {
  type Browser,
  createBrowser,
  describeStep,
  openTab,
  sampleService,
  write,
} from '../../platform/storage/storage-ground.ts';
import { storedVersion } from '../../platform/storage/stored.ts';
import type { FaultRow } from '../row.ts';
import { CORRUPT_IN_BROWSER, corruptInBrowser } from './corrupt-in-browser.ts';
import { CORRUPT_TABLES } from './corrupt-tables.ts';

const TIMES = 200;
const JUNK: readonly unknown[] = [
  null,
  undefined,
  -1,
  Number.NaN,
  '',
  '\0',
  [],
  {},
  [null],
  { kind: 7 },
  true,
];

/**
 * One field of one stored record is replaced by something else, in every table in turn. Everything of the other service opens
 * as it was, the lists can be had, and what is left of the damaged one can be downloaded raw. Then the same in a browser, fewer
 * times and with whole records and single bits, through the screen.
 */
export const corruptRecords: FaultRow = {
  name: 'corrupt-records',
  atLeast: TIMES + CORRUPT_IN_BROWSER,
  async run(context) {
    const { survive, random } = context;
    for (let time = 0; time < TIMES; time += 1) {
      const table = CORRUPT_TABLES[time % CORRUPT_TABLES.length]!;
      const [at, junk] = [random(), JUNK[Math.floor(random() * JUNK.length)]];
      await survive(`${table} ${time}, ${JSON.stringify(junk) ?? 'undefined'}`, () =>
        damage(table, at, junk),
      );
    }
    await corruptInBrowser(context);
  },
};

async function damage(table: string, at: number, junk: unknown): Promise<string | null> {
  const browser = createBrowser();
  const storage = openTab(browser);
  await storage.open();
  for (const id of ['hurt', 'whole']) await fill(storage, id);
  const before = await everythingOf(storage, 'whole');
  await replaceField(browser.indexedDB, table, at, junk);
  const { cards, broken } = await storage.list();
  if (cards.length + broken.length !== 2) return 'a service is neither listed nor told to be broken';
  if (JSON.stringify(await everythingOf(storage, 'whole')) !== JSON.stringify(before))
    return 'the other service is not as it was';
  await storage.load('hurt').catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'corrupt') throw error;
  });
  await Promise.all([
    storage.listVersions('hurt'),
    storage.listDamaged('hurt'),
    storage.listVariants('hurt'),
    storage.listFeedback('hurt'),
    storage.latestRun('hurt'),
  ]);
  const weighed = await storage.weigh();
  if (!weighed.some(({ id }) => id === 'whole')) return 'the storage page does not know the other service';
  JSON.parse(await storage.raw('hurt'));
  await storage.close();
  return null;
}

function versionOf(serviceId: string, id: string, parents: readonly string[]): StoredVersion {
  return storedVersion(id, { serviceId, variantId: `variant of ${serviceId}`, parents });
}

type Storage = ReturnType<typeof openTab>;

async function fill(storage: Storage, id: string): Promise<void> {
  const service = sampleService(id, id);
  const base = await storage.create({ id, name: id, at: 1, picture: '<svg/>', body: service });
  await storage.append(write(base, [describeStep(service, 'a'), { kind: 'undo' }], { id, name: id }));
  const times = { createdAt: 1, archivedAt: null, deletedAt: null };
  const variant = { id: `variant of ${id}`, serviceId: id, name: 'A', head: `${id} 1`, ...times };
  await storage.addVersion(versionOf(id, `${id} 1`, []), service, variant);
  await storage.addVersion(versionOf(id, `${id} 2`, [`${id} 1`]), service);
  await storage.keepRun({
    key: `run of ${id}`,
    serviceId: id,
    scenarioId: 's',
    scenarioName: 'S',
    outcome: { engine: 'throughline 0.1.0', steps: [], roles: [] } as never,
    finishedAt: 1,
    milliseconds: 1,
  });
  await storage.addFeedback({
    id: `answers of ${id}`,
    serviceId: id,
    name: 'march.csv',
    importedAt: 1,
    answers: [],
  } as never);
}

async function everythingOf(storage: Storage, id: string): Promise<unknown> {
  return Promise.all([
    storage.load(id),
    storage.listVersions(id),
    storage.loadVersion(`${id} 2`),
    storage.listVariants(id),
    storage.listFeedback(id),
    storage.findRun(`run of ${id}`),
    storage.latestRun(id),
  ]);
}

/** Puts junk into a field, not the key, of a record of `hurt`. */
async function replaceField(
  factory: Browser['indexedDB'],
  table: string,
  at: number,
  junk: unknown,
): Promise<void> {
  const database = await settled(factory.open('throughline') as unknown as IDBOpenDBRequest);
  const store = database.transaction(table, 'readwrite').objectStore(table);
  const rows = (await settled(store.getAll())) as Record<string, unknown>[];
  const hurt = rows.filter((row) => JSON.stringify(row).includes('hurt'));
  const row = hurt[Math.floor(at * hurt.length)];
  if (row === undefined) throw new Error(`There is a record in <${table}>`);
  const keys = [store.keyPath].flat();
  const fields = Object.keys(row).filter((field) => !keys.includes(field) && field !== 'serviceId');
  const field = fields[Math.floor(at * 997) % fields.length]!;
  await settled(store.put({ ...row, [field]: junk }));
  database.close();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}
