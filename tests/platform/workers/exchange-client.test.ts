import { SCHEMA_VERSION, serialiseService } from '#core/exchange/throughline';
import { createExample } from '#core/examples';
import { expect, test, vi } from 'vitest';
import { BODY_VERSION } from '../../../src/platform/storage/body-version.ts';
import { createExchange } from '../../../src/platform/workers/exchange-client.ts';
import type { DeskTasks } from '../../../src/platform/workers/desk-tasks.ts';
import { createWorkerClient } from '../../../src/platform/workers/worker-client.ts';
import { noDesk, readerHere } from './reader-here.ts';

/** A worker that never answers. */
const deaf = {
  postMessage: () => undefined,
  terminate: () => undefined,
  onmessage: null,
  onerror: null,
  onmessageerror: null,
};

const exchange = createExchange(noDesk, readerHere());

test('what is kept in the database has the schema of the files', () => {
  expect(BODY_VERSION).toBe(SCHEMA_VERSION);
});

test('a stored body passes the check of a file unchanged, without a remark', async () => {
  const service = createExample('insurance-claim', 'zh-CN', 's');
  const checked = await exchange.check(structuredClone(service), BODY_VERSION);
  expect(checked).toMatchObject({ ok: true, problems: [] });
  expect(checked.ok && checked.value).toEqual(service);
});

test.each([
  null,
  7,
  [],
  {},
  { profile: 7 },
  { profile: {}, nodes: [null] },
  { profile: {}, nodes: { a: 1 } },
])('a damaged body %j is refused, not thrown', async (body) => {
  expect((await exchange.check(body, BODY_VERSION)).ok).toBe(false);
});

test('a body of a newer app is refused', async () => {
  const service = createExample('phone-repair', 'en', 's');
  const checked = await exchange.check(service, BODY_VERSION + 1);
  expect(checked.problems.map(({ code }) => code)).toEqual(['newerFormat']);
});

test('the format is told by the content', async () => {
  const text = serialiseService(createExample('complaint-handling', 'en', 's'));
  const read = await exchange.read({ name: 'x.bpmn', text, size: text.length }, 'en');
  expect(read.ok).toBe(true);
});

test.each([
  ['', 'unknownFormat'],
  ['hello', 'unknownFormat'],
  ['{"a":1}', 'notThroughline'],
])('%j is refused as %s', async (text, code) => {
  const read = await exchange.read({ name: 'x', text, size: text.length }, 'en');
  expect(read.ok).toBe(false);
  expect(read.problems[0]?.code).toBe(code);
});

test('a file that is too large is refused unread', async () => {
  const read = await exchange.read({ name: 'x', text: '', size: 100 * 1024 * 1024 }, 'en');
  expect(read.problems).toMatchObject([{ code: 'tooLarge', values: { megabytes: 100, fileName: 'x' } }]);
});

test('a reader that hangs is ended and says so; the next file is read by another', async () => {
  vi.useFakeTimers();
  const workers: { readonly terminate: ReturnType<typeof vi.fn> }[] = [];
  const reader = createWorkerClient<DeskTasks>(() => {
    const worker = { ...deaf, terminate: vi.fn<() => void>() };
    workers.push(worker);
    return worker;
  });
  const reading = createExchange(noDesk, reader).read({ name: 'x.json', text: '{', size: 1 }, 'en');
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await reading).problems).toMatchObject([
    { code: 'readTooLong', values: { fileName: 'x.json', seconds: 30 } },
  ]);
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  void createExchange(noDesk, reader).read({ name: 'y.json', text: '{', size: 1 }, 'en');
  expect(workers).toHaveLength(2);
  vi.useRealTimers();
});

test('reading can be stopped at once', async () => {
  const hung = createExchange(
    noDesk,
    createWorkerClient<DeskTasks>(() => ({ ...deaf })),
  );
  const reading = hung.read({ name: 'x.json', text: '{', size: 1 }, 'en');
  hung.stopReading();
  expect((await reading).problems.map(({ code }) => code)).toEqual(['readingStopped']);
});

test('what could not be opened again is not written', async () => {
  const service = createExample('phone-repair', 'en', 's');
  const description = '长'.repeat(22 * 1024 * 1024);
  const large = { ...service, profile: { ...service.profile, description } };
  await expect(exchange.writeThroughline(large)).rejects.toMatchObject({ code: 'tooLarge' });
  const short = description.slice(0, 21 * 1024 * 1024);
  const written = await exchange.writeThroughline({
    ...service,
    profile: { ...service.profile, description: short },
  });
  const size = new Blob([written]).size;
  expect((await exchange.read({ name: 'x', text: written, size }, 'en')).ok).toBe(true);
  // What is kept in the browser opens, however large.
  expect((await exchange.check(large, BODY_VERSION)).ok).toBe(true);
});

test('answers of customers are read by the reader, too', async () => {
  const read = await exchange.readAnswers(
    { name: 'a.csv', text: 'touchpoint,score\nDesk,5', size: 9 },
    'csat',
  );
  expect(read.ok && read.value.rows).toMatchObject([{ touchpoint: 'Desk', score: 5 }]);
  const large = await exchange.readAnswers({ name: 'a.csv', text: '', size: 17 * 1024 * 1024 }, 'csat');
  expect(large.problems).toMatchObject([{ code: 'tooLarge', values: { limit: 16 } }]);
});
