import { crc32 } from './crc32.ts';

/** Offsets and sizes are 32 bits wide, numbers of files 16; larger archives would need another format. */
const MOST_BYTES = 0xffff_ffff;
const MOST_FILES = 0xffff;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day archives know: the list inside says when it was made. */
const DATE = 0x21;

/** One file of an archive. */
export interface ZipText {
  readonly name: string;
  readonly text: string;
}

/**
 * A ZIP archive of texts, compressed, made one after the other so that only one of them is held unpacked. Rejects with a
 * RangeError where it would be too large for the format.
 */
export async function writeZip(texts: AsyncIterable<ZipText>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for await (const { name, text } of texts) {
    const bytes = new TextEncoder().encode(text);
    const packed = new Uint8Array(
      await new Response(
        new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
      ).arrayBuffer(),
    );
    const nameBytes = new TextEncoder().encode(name);
    const common = [
      [2, 20],
      [2, UTF8_NAMES],
      [2, DEFLATE],
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
    if (at > MOST_BYTES || directory.length / 2 > MOST_FILES)
      throw new RangeError('The archive is too large');
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
