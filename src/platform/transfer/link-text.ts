import { failure, problem, type Result, success } from '#core/base';
import { inflate } from './inflate.ts';

/** How the text is packed: UTF-8, raw deflate, base64 for addresses. Another way would have another number. */
const VERSION = '1';
const MEGABYTE = 1024 * 1024;
/** Arguments that every engine passes to one call. */
const MANY = 8192;

/** Text packed for an address: its version, a dot and letters that no address has to escape. */
export async function packLink(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += MANY)
    binary += String.fromCharCode(...bytes.subarray(at, at + MANY));
  const letters = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `${VERSION}.${letters}`;
}

/** What `packLink` packed, never unpacking more than `mostBytes`. Errors: as `LinkPort.unpack`. */
export async function unpackLink(link: string, mostBytes: number): Promise<Result<string>> {
  const [, version, letters] = /^(\d{1,4})\.([A-Za-z0-9_-]+)$/.exec(link) ?? [];
  if (version === undefined || letters === undefined) return refused('linkBroken');
  if (Number(version) > Number(VERSION)) return refused('linkNewer');
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const bytes = await inflate(packed, mostBytes);
    if (bytes === null) return refused('linkTooLarge', { limit: mostBytes / MEGABYTE });
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Cut off on the way, or never ours.
    return refused('linkBroken');
  }
}

function refused(code: string, values: { readonly limit?: number } = {}): Result<never> {
  return failure(problem(code, 'error', [], values));
}
