import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/platform/transfer/crc32.ts';
import { openZip } from '../../../src/platform/transfer/open-zip.ts';
import { writeZip, type ZipText } from '../../../src/platform/transfer/write-zip.ts';
import { zipOf as lyingZip } from '../../fixtures/hostile/lying-zip.ts';
import { unzip } from '../../support/unzip.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS = { archive: 64 * MEGABYTE, files: 100, bytesOfOne: 4 * MEGABYTE, bytes: 6 * MEGABYTE };

/** What the tests pack themselves. */
const WIDE = { archive: 64 * MEGABYTE, files: 1000, bytesOfOne: 200 * MEGABYTE, bytes: 200 * MEGABYTE };

async function zipOf(...texts: ZipText[]): Promise<Uint8Array> {
  async function* each() {
    yield* texts;
  }
  return new Uint8Array(await (await writeZip(each(), WIDE)).arrayBuffer());
}
const opened = (bytes: Uint8Array, limits = LIMITS) => {
  const read = openZip(bytes, limits);
  if (!read.ok) throw new Error(read.problems[0]?.code);
  return read.value;
};
const refused = (bytes: Uint8Array, limits = LIMITS) => openZip(bytes, limits).problems[0]?.code;
const codeOf = async (bytes: Uint8Array, name: string, limits = LIMITS) =>
  (await opened(bytes, limits).read(name)).problems[0]?.code;

test('what is packed is unpacked, and by others too', async () => {
  const texts = [
    { name: '001 理赔.throughline.json', text: '{"name":"理赔"}' },
    { name: 'empty', text: '' },
    { name: 'long', text: 'abc'.repeat(100_000) },
  ];
  const bytes = await zipOf(...texts);
  expect([...unzip(bytes.buffer as ArrayBuffer)]).toEqual(texts.map(({ name, text }) => [name, text]));
  const archive = opened(bytes);
  expect(archive.names).toEqual(texts.map(({ name }) => name));
  for (const { name, text } of texts)
    expect(await archive.read(name)).toMatchObject({ ok: true, value: text });
  expect(await codeOf(bytes, 'other')).toBe('archiveLacks');
});

test('the checksum is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('a file that unpacks to too much is stopped on the way, whatever the archive says of its size', async () => {
  const bomb = lyingZip([{ name: 'bomb', text: '0'.repeat(50 * MEGABYTE) }]);
  expect(bomb.length).toBeLessThan(100_000);
  const view = new DataView(bomb.buffer);
  const directory = view.getUint32(bomb.length - 6, true);
  view.setUint32(directory + 24, 10, true);
  const before = process.memoryUsage().arrayBuffers;
  expect(await codeOf(bomb, 'bomb')).toBe('archiveTooLarge');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * MEGABYTE);
});

test('many files that are each within bounds are stopped together', async () => {
  const noise = Array.from({ length: 3 * MEGABYTE }, (_, n) =>
    String.fromCharCode(33 + ((n * 7919) % 89)),
  ).join('');
  const archive = opened(
    await zipOf({ name: 'a', text: noise }, { name: 'b', text: noise }, { name: 'c', text: noise }),
  );
  expect((await archive.read('a')).ok).toBe(true);
  expect((await archive.read('b')).ok).toBe(true);
  expect((await archive.read('c')).problems.map(({ code }) => code)).toEqual(['archiveTooLarge']);
});

test('more is compressed than anything that is ours: refused below the limit of one file', async () => {
  const text = '0'.repeat(3 * MEGABYTE);
  expect(deflateRawSync(Buffer.from(text)).length * 500 + MEGABYTE).toBeLessThan(3 * MEGABYTE);
  expect(await codeOf(lyingZip([{ name: 'a', text }]), 'a')).toBe('archiveTooLarge');
});

test('what would look like that is packed as it is, and opens', async () => {
  const text = '0'.repeat(3 * MEGABYTE);
  expect(await opened(await zipOf({ name: 'a', text })).read('a')).toMatchObject({ ok: true, value: text });
});

test.each([
  ['one file', { bytesOfOne: 2 }],
  ['all files', { bytes: 5 }],
  ['the archive', { archive: 150 }],
  ['their number', { files: 1 }],
])('what could not be opened again is not packed: %s', async (_, less) => {
  async function* texts() {
    yield { name: 'a', text: 'abc' };
    yield { name: 'b', text: 'abc' };
  }
  await expect(writeZip(texts(), { ...LIMITS, ...less })).rejects.toMatchObject({ code: 'tooLarge' });
});

test('too many files are refused before any is read', async () => {
  const texts = Array.from({ length: 101 }, (_, n) => ({ name: String(n), text: '' }));
  expect(refused(await zipOf(...texts))).toBe('tooManyFiles');
});

test('names that are paths are names of nothing but themselves', async () => {
  const archive = opened(await zipOf({ name: '../../evil', text: 'x' }));
  expect(archive.names).toEqual(['../../evil']);
});

test('an archive that is cut off, or is none, is refused; a damaged file in it costs that file', async () => {
  const bytes = await zipOf({ name: 'a', text: 'hello hello hello' }, { name: 'b', text: 'other' });
  expect(refused(new Uint8Array(0))).toBe('notArchive');
  expect(refused(new TextEncoder().encode('PK nothing of the kind'))).toBe('notArchive');
  expect(refused(bytes.slice(0, bytes.length - 30))).toBe('notArchive');
  const damaged = bytes.slice();
  damaged[33]! ^= 0xff;
  expect(await codeOf(damaged, 'a')).toBe('archiveBroken');
  expect((await opened(damaged).read('b')).ok).toBe(true);
});

test('two hundred archives with flipped bytes are read, or refused, and nothing is thrown', async () => {
  const bytes = await zipOf({ name: 'a', text: 'hello '.repeat(50) }, { name: 'b', text: 'other' });
  for (let n = 0; n < 200; n += 1) {
    const flipped = bytes.slice();
    flipped[(n * 7919) % bytes.length]! ^= 1 + (n % 255);
    const read = openZip(flipped, LIMITS);
    if (!read.ok) continue;
    for (const name of read.value.names)
      expect((await read.value.read(name)).problems.length).toBeLessThan(2);
  }
});
