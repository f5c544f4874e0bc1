import { createService } from '#core/model';
import type { StoredVariant, StoredVersion } from '#session/ports';
import { expect, test } from 'vitest';
import { createBrowser, openTab } from './storage-ground.ts';

const BODY = createService({ id: 'a', name: 'A', locale: 'en' });

const variant = (id: string, fields: Partial<StoredVariant> = {}): StoredVariant => ({
  id,
  serviceId: 'a',
  name: id,
  head: null,
  createdAt: 1,
  archivedAt: null,
  deletedAt: null,
  ...fields,
});

const version = (id: string, fields: Partial<StoredVersion> = {}): StoredVersion => ({
  id,
  serviceId: 'a',
  variantId: 'A',
  name: id,
  reason: '',
  author: '',
  savedAt: 1,
  contentHash: id,
  parents: [],
  runKey: null,
  status: 'draft',
  approver: '',
  approvedAt: null,
  deletedAt: null,
  ...fields,
});

async function withService() {
  const storage = openTab(createBrowser());
  await storage.open();
  await storage.create({ id: 'a', name: 'A', at: 1, picture: '', body: BODY });
  return storage;
}

test('a version and where the working copy stands are kept together or not at all', async () => {
  const storage = await withService();
  await storage.addVersion(version('v1'), BODY, variant('A', { head: 'v1' }));
  expect(await storage.listVariants('a')).toMatchObject({ current: 'A', variants: [{ head: 'v1' }] });
  // The same id once more: refused, and the working copy stands where it stood.
  await expect(storage.addVersion(version('v1'), BODY, variant('B', { head: 'v1' }))).rejects.toBeDefined();
  expect(await storage.listVariants('a')).toMatchObject({ current: 'A', variants: [{ id: 'A' }] });
});

test('several versions change together, and none where one is no longer what it was', async () => {
  const storage = await withService();
  await storage.addVersion(version('v1', { status: 'inForce' }), BODY);
  await storage.addVersion(version('v2', { status: 'approved', savedAt: 2 }), BODY);
  const changes = [
    { id: 'v2', was: 'approved', fields: { status: 'inForce' } },
    { id: 'v1', was: 'inForce', fields: { status: 'retired' } },
  ] as const;
  await storage.changeVersions(changes);
  const statuses = async () => (await storage.listVersions('a')).map(({ status }) => status);
  expect(await statuses()).toEqual(['retired', 'inForce']);
  await expect(storage.changeVersions(changes)).rejects.toMatchObject({ code: 'conflict' });
  await expect(
    storage.changeVersions([{ id: 'v2', was: 'inForce', fields: { name: 'x' } }, { ...changes[1] }]),
  ).rejects.toMatchObject({ code: 'conflict' });
  expect((await storage.listVersions('a'))[1]?.name).toBe('v2');
});

test('renaming a variant does not take back what was saved on it meanwhile', async () => {
  const storage = await withService();
  await storage.addVersion(version('v1'), BODY, variant('A', { head: 'v1' }));
  const read = (await storage.listVariants('a')).variants[0];
  await storage.addVersion(version('v2'), BODY, variant('A', { head: 'v2' }));
  await storage.putVariant({ ...(read ?? variant('A')), name: 'Today' });
  expect((await storage.listVariants('a')).variants).toMatchObject([{ name: 'Today', head: 'v2' }]);
});

test('versions of a deleted variant are not counted in the library', async () => {
  const storage = await withService();
  await storage.addVersion(version('v1'), BODY, variant('A', { head: 'v1' }));
  await storage.addVersion(version('v2', { variantId: 'B' }), BODY);
  await storage.putVariant(variant('B', { deletedAt: 5 }));
  expect((await storage.list()).cards[0]?.versions).toBe(1);
});

test('nothing of the versions is left of a service that is gone', async () => {
  const storage = await withService();
  await storage.addVersion(version('v1'), BODY, variant('A', { head: 'v1' }));
  await storage.purge(['a']);
  expect(await storage.listVersions('a')).toEqual([]);
  expect(await storage.listVariants('a')).toEqual({ variants: [], current: null });
});
