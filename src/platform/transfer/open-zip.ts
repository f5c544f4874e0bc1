import { failure, problem, type Result, success } from '#core/base';
import type { ArchiveLimits, OpenArchive } from '#session/ports';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly local: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const MEGABYTE = 1024 * 1024;
/** Times that a file may have been compressed, beyond its first megabyte. Ours are stored as they are above it. */
export const LARGEST_RATIO = 500;

/**
 * Opens a ZIP archive by its directory; nothing is unpacked before it is read. What the archive says of sizes is not
 * believed: bytes are counted while they are unpacked, over all files that are read.
 * Errors: notArchive · tooManyFiles {count, limit}.
 */
export function openZip(bytes: Uint8Array, limits: ArchiveLimits): Result<OpenArchive> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return failure(problem('notArchive', 'error'));
  const count = view.getUint16(end + 10, true);
  if (count > limits.files)
    return failure(problem('tooManyFiles', 'error', [], { count, limit: limits.files }));
  const entries = directoryOf(view, view.getUint32(end + 16, true), count);
  if (entries === null) return failure(problem('notArchive', 'error'));
  let left = limits.bytes;

  async function read(name: string): Promise<Result<string>> {
    const entry = entries?.get(name);
    if (entry === undefined) return failure(problem('archiveLacks', 'error', [], { fileName: name }));
    const packed = packedBytes(view, entry);
    if (packed === null) return broken(name);
    const most = Math.min(limits.bytesOfOne, left, MEGABYTE + packed.length * LARGEST_RATIO);
    const unpacked = entry.method === 0 ? packed : await inflate(packed, most).catch(() => undefined);
    if (unpacked === null || (unpacked !== undefined && unpacked.length > most))
      return failure(
        problem('archiveTooLarge', 'error', [], { fileName: name, limit: limits.bytesOfOne / MEGABYTE }),
      );
    if (unpacked === undefined || crc32(unpacked) !== entry.crc) return broken(name);
    left -= unpacked.length;
    return success(new TextDecoder().decode(unpacked));
  }

  return success({ names: [...entries.keys()], read });
}

function broken(fileName: string): Result<never> {
  return failure(problem('archiveBroken', 'error', [], { fileName }));
}

/** Where the last record of the archive begins; it is followed by nothing but a comment. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}

function directoryOf(view: DataView, from: number, count: number): ReadonlyMap<string, Entry> | null {
  const entries = new Map<string, Entry>();
  let at = from;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    if (at + 46 + name > view.byteLength) return null;
    const text = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, name));
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) return null;
    entries.set(text, {
      method,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function packedBytes(view: DataView, { local, packed }: Entry): Uint8Array | null {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (begin + packed > view.byteLength) return null;
  return new Uint8Array(view.buffer, view.byteOffset + begin, packed);
}
