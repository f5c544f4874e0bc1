import { PlatformError } from '#platform/failure';
import type { ArchiveLimits } from '#session/ports';
import { crc32 } from './crc32.ts';
import { LARGEST_RATIO } from './open-zip.ts';

/** Offsets and sizes are 32 bits wide, numbers of files 16; larger archives would need another format. */
const MOST_BYTES = 0xffff_ffff;
const MOST_FILES = 0xffff;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
const STORED = 0;
/** 1 January 1980, the first day archives know: the list inside says when it was made. */
const DATE = 0x21;
/** Bytes of the last record. */
const END_LENGTH = 22;

/** One file of an archive. */
export interface ZipText {
  readonly name: string;
  readonly text: string;
}

/**
 * A ZIP archive of texts, compressed, made one after the other so that only one of them is held unpacked. Rejects with
 * `tooLarge` where `openZip` would refuse it within the same `limits`, or a reader of the format.
 */
export async function writeZip(texts: AsyncIterable<ZipText>, limits: ArchiveLimits): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  let unpacked = 0;
  for await (const { name, text } of texts) {
    const bytes = new TextEncoder().encode(text);
    const deflated = new Uint8Array(
      await new Response(
        new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
      ).arrayBuffer(),
    );
    // What repeats itself without end would look like a bomb to whoever opens it.
    const isBomb = deflated.length * LARGEST_RATIO < bytes.length;
    const packed = isBomb ? bytes : deflated;
    const nameBytes = new TextEncoder().encode(name);
    const common = [
      [2, 20],
      [2, UTF8_NAMES],
      [2, isBomb ? STORED : DEFLATE],
      [2, 0],
      [2, DATE],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, nameBytes.length],
      [2, 0],
    ] as const;
    const local = fields([[4, 0x04034b50], ...common]);
    directory.push(
      fields([[4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]),
      nameBytes,
    );
    parts.push(local, nameBytes, packed);
    at += local.length + nameBytes.length + packed.length;
    unpacked += bytes.length;
    const files = directory.length / 2;
    const most = { archive: Math.min(limits.archive, MOST_BYTES), files: Math.min(limits.files, MOST_FILES) };
    if (
      at + directory.reduce((sum, part) => sum + part.length, 0) + END_LENGTH > most.archive ||
      files > most.files ||
      unpacked > limits.bytes ||
      bytes.length > limits.bytesOfOne
    )
      throw new PlatformError('tooLarge', 'An archive that could not be opened again');
  }
  const files = directory.length / 2;
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files],
    [2, files],
    [4, size],
    [4, at],
    [2, 0],
  ]);
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

/** Numbers one after the other, little end first, each so many bytes wide. */
function fields(values: readonly (readonly [width: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of values) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}
