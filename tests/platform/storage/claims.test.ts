import { expect, test, vi } from 'vitest';
import { createStorage, type StorageGround } from '#platform/storage';
import { createBrowser, describeStep, openTab, sampleService, write } from './storage-ground.ts';

/** Channels that hear each other, as the tabs of one browser do. */
function createChannels(): () => NonNullable<StorageGround['channel']> {
  const all = new Set<NonNullable<StorageGround['channel']>>();
  return () => {
    const own: NonNullable<StorageGround['channel']> = {
      onmessage: null,
      postMessage(data) {
        for (const other of all) if (other !== own) other.onmessage?.({ data } as MessageEvent);
      },
      close: () => void all.delete(own),
    };
    all.add(own);
    return own;
  };
}

test('one tab holds a document; the next in line gets it when the first lets go', async () => {
  const browser = createBrowser();
  const [first, second, third] = [openTab(browser), openTab(browser), openTab(browser)];
  const held = await first.claim('a', () => undefined);
  expect(held.held).toBe(true);
  const turns: string[] = [];
  const waiting = await second.claim('a', () => void turns.push('second'));
  expect(waiting.held).toBe(false);
  await third.claim('a', () => void turns.push('third'));
  expect((await third.claim('b', () => undefined)).held).toBe(true);
  held.release();
  await vi.waitFor(() => expect(turns).toEqual(['second']));
  waiting.release();
  await vi.waitFor(() => expect(turns).toEqual(['second', 'third']));
});

test('who stops waiting is not called', async () => {
  const browser = createBrowser();
  const [first, second, third] = [openTab(browser), openTab(browser), openTab(browser)];
  const held = await first.claim('a', () => undefined);
  const turn = vi.fn<() => void>();
  (await second.claim('a', turn)).release();
  const next = vi.fn<() => void>();
  await third.claim('a', next);
  held.release();
  await vi.waitFor(() => expect(next).toHaveBeenCalled());
  expect(turn).not.toHaveBeenCalled();
});

test('without locks every tab may try, and the revision check refuses the second', async () => {
  const browser = createBrowser();
  const storage = createStorage({ ...browser.ground(), locks: null });
  expect((await storage.claim('a', () => undefined)).held).toBe(true);
  expect((await storage.claim('a', () => undefined)).held).toBe(true);
});

test('the other tabs hear of a commit, the own tab does not', async () => {
  const browser = createBrowser();
  const channel = createChannels();
  const mine = createStorage({ ...browser.ground(), channel: channel() });
  const theirs = createStorage({ ...browser.ground(), channel: channel() });
  const heard: string[] = [];
  mine.watch(({ kind }) => void heard.push(`mine ${kind}`));
  theirs.watch(({ kind }) => void heard.push(`theirs ${kind}`));
  await mine.open();
  const service = sampleService();
  const head = await mine.create({ id: 'service-1', name: 'Claims', at: 1, picture: '', body: service });
  await mine.append(write(head, [describeStep(service, 'x')]));
  await expect(mine.append(write(head, [describeStep(service, 'y')]))).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(heard).toEqual(['theirs libraryChanged', 'theirs documentChanged']);
});

test('a tab that wants to upgrade waits until the others have written and let go', async () => {
  const browser = createBrowser();
  const old = openTab(browser);
  await old.open();
  const events: string[] = [];
  old.watch(async ({ kind }) => {
    events.push(kind);
    await Promise.resolve();
    events.push('flushed');
  });
  const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
    // Dexie multiplies its versions by ten.
    const request = browser.indexedDB.open('throughline', 1000) as unknown as IDBOpenDBRequest;
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('the upgrade failed'));
  });
  expect(events).toEqual(['upgrading', 'flushed']);
  await expect(old.list()).rejects.toMatchObject({ code: 'newerApp' });
  upgraded.close();
});

test('an old app does not open the database of a newer one', async () => {
  const browser = createBrowser();
  const first = openTab(browser);
  await first.open();
  await first.close();
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = browser.indexedDB.open('throughline', 1000) as unknown as IDBOpenDBRequest;
    request.onsuccess = () => resolve(request.result);
  });
  newer
    .transaction('meta', 'readwrite')
    .objectStore('meta')
    .put({ id: 'sentinel', schemaVersion: 100, databaseId: 'id-1' });
  newer.close();
  await expect(openTab(browser).open()).rejects.toMatchObject({ code: 'newerApp' });
});

test('the exit journal holds little, and nothing where there is no room', async () => {
  const browser = createBrowser();
  const storage = openTab(browser);
  const service = sampleService();
  const base = { revision: 0, stamp: 'a' };
  const next = { revision: 1, stamp: 'b' };
  expect(storage.keepForExit('a', [{ base, next, steps: [describeStep(service, 'x')] }])).toBe(true);
  expect(storage.leftAtExit('a')).toHaveLength(1);
  expect(
    storage.keepForExit('a', [{ base, next, steps: [describeStep(service, 'x'.repeat(2_000_000))] }]),
  ).toBe(false);
  expect(storage.keepForExit('a', [])).toBe(true);
  expect(storage.leftAtExit('a')).toEqual([]);
  vi.spyOn(browser.texts, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(storage.keepForExit('a', [{ base, next, steps: [{ kind: 'undo' }] }])).toBe(false);
  browser.texts.removeItem('throughline.exit.a');
  vi.restoreAllMocks();
  browser.texts.setItem('throughline.exit.a', '[{"base":7}]');
  expect(storage.leftAtExit('a')).toEqual([]);
});
