import { SCHEMA_VERSION, serialiseService } from '#core/exchange/throughline';
import { createExample } from '#core/examples';
import { expect, test } from 'vitest';
import { BODY_VERSION } from '../../../src/platform/storage/body-version.ts';
import { createExchange } from '../../../src/platform/workers/exchange-client.ts';

const exchange = createExchange({
  call: () => Promise.reject(new Error('no worker in this test')),
  start: () => undefined,
  stop: () => undefined,
});

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
