import { EMPTY_HISTORY } from '#core/editing';
import { expect, test } from 'vitest';
import { createBrowser, describeStep, openTab, sampleService, write } from './storage-ground.ts';

async function stored() {
  const browser = createBrowser();
  const storage = openTab(browser);
  await storage.open();
  const service = sampleService();
  const head = await storage.create({
    id: 'service-1',
    name: 'Claims',
    at: 1,
    picture: '<svg/>',
    body: service,
  });
  return { browser, storage, service, head };
}

test('a new document is listed with its picture and loads as it was', async () => {
  const { storage, service, head } = await stored();
  const { cards, broken } = await storage.list();
  expect(cards).toEqual([
    {
      id: 'service-1',
      name: 'Claims',
      createdAt: 1,
      updatedAt: 1,
      deletedAt: null,
      versions: 0,
      picture: '<svg/>',
    },
  ]);
  expect(broken).toEqual([]);
  const document = await storage.load('service-1');
  expect(document.snapshot.body).toEqual(service);
  expect(document.head).toEqual(head);
});

test('appended steps come back in another tab, in order', async () => {
  const { browser, storage, service, head } = await stored();
  const steps = [describeStep(service, 'first'), { kind: 'undo' } as const, describeStep(service, 'second')];
  await storage.append(write(head, steps));
  const other = openTab(browser);
  await other.open();
  const document = await other.load('service-1');
  expect(document.steps).toEqual(steps);
  expect(document.head.revision).toBe(3);
  expect(document.damaged).toBe(false);
});

test('a write that builds on an old state is refused and changes nothing', async () => {
  const { storage, service, head } = await stored();
  await storage.append(write(head, [describeStep(service, 'mine')]));
  await expect(storage.append(write(head, [describeStep(service, 'theirs')]))).rejects.toMatchObject({
    code: 'conflict',
  });
  expect((await storage.load('service-1')).steps).toHaveLength(1);
});

test('the same revision under another stamp is a conflict too', async () => {
  const { storage, service, head } = await stored();
  const stale = { revision: head.revision, stamp: 'someone else' };
  await expect(storage.append(write(stale, [describeStep(service, 'x')]))).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('a snapshot takes the place of the journal below it', async () => {
  const { storage, service, head } = await stored();
  const body = { ...service, profile: { ...service.profile, description: 'new' } };
  await storage.append(
    write(head, [describeStep(service, 'new')], { snapshot: { body, history: EMPTY_HISTORY } }),
  );
  const document = await storage.load('service-1');
  expect(document.steps).toEqual([]);
  expect(document.snapshot.body).toEqual(body);
  expect(document.damaged).toBe(false);
});

test('writing to a service that is gone is told', async () => {
  const { storage, head } = await stored();
  await storage.purge(['service-1']);
  await expect(storage.append(write(head, [{ kind: 'undo' }]))).rejects.toMatchObject({ code: 'missing' });
  await expect(storage.load('service-1')).rejects.toMatchObject({ code: 'missing' });
});

test('the bin keeps a service until it is purged', async () => {
  const { storage } = await stored();
  await storage.setDeleted('service-1', 5);
  expect((await storage.list()).cards[0]?.deletedAt).toBe(5);
  await storage.setDeleted('service-1', null);
  expect((await storage.list()).cards[0]?.deletedAt).toBeNull();
  await storage.setDeleted('service-1', 6);
  await storage.purge(['service-1']);
  expect((await storage.list()).cards).toEqual([]);
});
