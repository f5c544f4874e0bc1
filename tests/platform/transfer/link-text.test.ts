import { expect, test } from 'vitest';
import { packLink, unpackLink } from '../../../src/platform/transfer/link-text.ts';

const MEGABYTE = 1024 * 1024;
const codeOf = async (link: string, most = MEGABYTE) => (await unpackLink(link, most)).problems[0]?.code;

test.each(['', 'a', '{"name":"理赔 – 🙂"}', 'x'.repeat(50_000)])(
  '%.20j comes back as it was',
  async (text) => {
    const link = await packLink(text);
    expect(link).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(await unpackLink(link, MEGABYTE)).toMatchObject({ ok: true, value: text });
  },
);

test('what repeats itself becomes short', async () => {
  expect((await packLink('{"kind":"task"}'.repeat(1000))).length).toBeLessThan(200);
});

test.each([
  ['', 'linkBroken'],
  ['1.', 'linkBroken'],
  ['1.a b', 'linkBroken'],
  ['1.%41', 'linkBroken'],
  ['no link at all', 'linkBroken'],
  ['1.AAAA', 'linkBroken'],
  ['2.AAAA', 'linkNewer'],
])('%j is refused as %s', async (link, code) => expect(await codeOf(link)).toBe(code));

test('a link that lost its end on the way is refused', async () => {
  const link = await packLink(JSON.stringify(Array.from({ length: 500 }, (_, n) => n * 7919)));
  for (const kept of [0.1, 0.5, 0.9])
    expect(await codeOf(link.slice(0, link.length * kept))).toBe('linkBroken');
});

test('a link that unpacks to a hundred megabytes is stopped on the way', async () => {
  const bomb = await packLink('0'.repeat(100 * MEGABYTE));
  expect(bomb.length).toBeLessThan(200_000);
  const before = process.memoryUsage().arrayBuffers;
  expect((await unpackLink(bomb, 4 * MEGABYTE)).problems).toMatchObject([
    { code: 'linkTooLarge', values: { limit: 4 } },
  ]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * MEGABYTE);
});
