import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { createBrowser, describeStep, openTab, sampleService, write } from './storage-ground.ts';

afterEach(() => vi.restoreAllMocks());

/** From now on the disk is full: the given write, counted from one, and all after it fail as browsers fail. */
function fillDiskAt(nth: number): void {
  let writes = 0;
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes >= nth) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, args);
    });
  }
}

test.each([1, 2, 3])('a disk that is full at write %i of an append refuses it whole', async (nth) => {
  const storage = openTab(createBrowser());
  await storage.open();
  const service = sampleService();
  const head = await storage.create({ id: 'service-1', name: 'Claims', at: 1, picture: '', body: service });
  fillDiskAt(nth);
  const steps = [describeStep(service, 'a'), describeStep(service, 'b')];
  await expect(storage.append(write(head, steps))).rejects.toMatchObject({ code: 'quota' });
  vi.restoreAllMocks();
  expect(await storage.load('service-1')).toMatchObject({ steps: [], head, damaged: false });
  await storage.append(write(head, steps));
  expect((await storage.load('service-1')).steps).toEqual(steps);
});

test.each([1, 2])('a disk that is full at write %i of a new document leaves nothing half', async (nth) => {
  const storage = openTab(createBrowser());
  await storage.open();
  fillDiskAt(nth);
  const body = sampleService();
  await expect(
    storage.create({ id: 'service-1', name: 'Claims', at: 1, picture: '', body }),
  ).rejects.toMatchObject({
    code: 'quota',
  });
  vi.restoreAllMocks();
  expect((await storage.list()).cards).toEqual([]);
});
