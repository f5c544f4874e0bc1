import { createService, type Service } from '#core/model';
import type { KeptRun, StoragePort } from '#session/ports';
import { expect, test } from 'vitest';
import { sampleOutcome } from '../../session/sample-outcome.ts';
import { createBrowser, openTab } from './storage-ground.ts';
import { storedVariant, storedVersion } from './stored.ts';

const BODY = createService({ id: 'a', name: 'A', locale: 'en' });
const described = (description: string): Service => ({
  ...BODY,
  profile: { ...BODY.profile, description },
});

const version = (id: string, savedAt: number, parents: readonly string[] = []) =>
  storedVersion(id, { savedAt, parents });
const run = (key: string, finishedAt: number, aside?: true): KeptRun => ({
  key,
  serviceId: 'a',
  scenarioId: 's',
  scenarioName: 'A day',
  outcome: sampleOutcome(1),
  finishedAt,
  milliseconds: 1,
  ...(aside && { aside }),
});

async function withService(): Promise<StoragePort> {
  const storage = openTab(createBrowser());
  await storage.open();
  await storage.create({ id: 'a', name: 'A', at: 1, picture: '<svg/>', body: BODY });
  return storage;
}

/** Four versions, each kept as a difference from the one before. */
async function withChain(): Promise<StoragePort> {
  const storage = await withService();
  for (const [at, id] of ['v1', 'v2', 'v3', 'v4'].entries())
    await storage.addVersion(
      version(id, at, at === 0 ? [] : [`v${at}`]),
      described(id),
      storedVariant('A', id),
    );
  return storage;
}

test('every service is weighed by what it is made of, the largest first', async () => {
  const storage = await withChain();
  await storage.create({ id: 'b', name: 'B', at: 1, picture: '', body: BODY });
  await storage.setDeleted('b', 9);
  await storage.keepRun(run('r', 1));
  await storage.addFeedback({
    id: 'set',
    serviceId: 'b',
    journeyId: 'map',
    name: 'may.csv',
    importedAt: 1,
    answers: [{ date: null, touchpointId: 't', scale: 'nps', score: 9, comment: 'ü' }],
  });
  const [a, b] = await storage.weigh();
  expect(a).toMatchObject({ id: 'a', deletedAt: null, feedback: [] });
  expect(a?.document).toBeGreaterThan(JSON.stringify(BODY).length);
  expect(a?.versions).toBeGreaterThan(JSON.stringify(BODY).length);
  expect(a?.runs).toBe(JSON.stringify(run('r', 1)).length);
  expect(b).toMatchObject({ id: 'b', deletedAt: 9, versions: 0, runs: 0 });
  expect(b?.feedback).toMatchObject([{ name: 'may.csv', answers: 1 }]);
});

test('old runs are those that no version refers to, but not the latest of the working copy', async () => {
  const storage = await withService();
  for (const kept of [run('old', 1), run('of v1', 2), run('latest', 3), run('tried', 4, true)])
    await storage.keepRun(kept);
  await storage.addVersion({ ...version('v1', 1), runKey: 'of v1' }, BODY);
  expect((await storage.weigh())[0]?.oldRuns.count).toBe(2);
  await storage.removeOldRuns();
  const left = await Promise.all(['old', 'of v1', 'latest', 'tried'].map((key) => storage.findRun(key)));
  expect(left.map((each) => each?.key ?? null)).toEqual([null, 'of v1', 'latest', null]);
  expect((await storage.weigh())[0]?.oldRuns).toEqual({ count: 0, bytes: 0 });
});

test('what was kept as a difference from a deleted version is whole after its removal', async () => {
  const storage = await withChain();
  await storage.setVersionDeleted('v2', 50);
  await storage.setVersionDeleted('v3', 50);
  expect((await storage.weigh())[0]?.deletedVersions.count).toBe(2);
  await storage.removeDeletedVersions();
  expect((await storage.listVersions('a')).map(({ id, parents }) => [id, parents])).toEqual([
    ['v1', []],
    ['v4', ['v1']],
  ]);
  for (const id of ['v1', 'v4']) expect((await storage.loadVersion(id)).body).toEqual(described(id));
  await expect(storage.loadVersion('v2')).rejects.toMatchObject({ code: 'missing' });
});

test('a deleted version stays as long as a variant goes on from it', async () => {
  const storage = await withChain();
  await storage.setVersionDeleted('v4', 50);
  await storage.removeDeletedVersions();
  expect((await storage.loadVersion('v4')).body).toEqual(described('v4'));
});

test('a deleted variant goes with its versions', async () => {
  const storage = await withChain();
  await storage.addVersion({ ...version('b1', 9, ['v4']), variantId: 'B' }, described('b1'));
  await storage.putVariant({ ...storedVariant('B', 'b1'), deletedAt: 60 });
  await storage.removeDeletedVersions();
  expect((await storage.listVariants('a')).variants.map(({ id }) => id)).toEqual(['A']);
  expect(await storage.listVersions('a')).toHaveLength(4);
});
