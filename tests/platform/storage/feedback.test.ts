import type { FeedbackSet } from '#session/ports';
import { expect, test } from 'vitest';
import { createBrowser, openTab, sampleService } from './storage-ground.ts';

const SET: FeedbackSet = {
  id: 'set',
  serviceId: 'a',
  journeyId: 'map',
  name: 'march.csv',
  importedAt: 5,
  answers: [{ date: '2026-03-01', touchpointId: 'desk', scale: 'nps', score: 9, comment: 'Quick' }],
};

async function withService() {
  const browser = createBrowser();
  const storage = openTab(browser);
  await storage.open();
  await storage.create({ id: 'a', name: 'A', at: 1, picture: '', body: sampleService() });
  return { storage };
}

test('answers are kept beside the document, listed by service, and deleted by file', async () => {
  const { storage } = await withService();
  await storage.addFeedback({ ...SET, id: 'later', importedAt: 9 });
  await storage.addFeedback(SET);
  await storage.addFeedback({ ...SET, id: 'other', serviceId: 'b' });
  expect((await storage.listFeedback('a')).map(({ id }) => id)).toEqual(['set', 'later']);
  await storage.deleteFeedback('set');
  expect((await storage.listFeedback('a')).map(({ id }) => id)).toEqual(['later']);
  await storage.purge(['a']);
  expect(await storage.listFeedback('a')).toEqual([]);
  expect(await storage.listFeedback('b')).toHaveLength(1);
});
