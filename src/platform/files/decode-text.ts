const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // '<' and its zero byte: UTF-16 without a mark.
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

/**
 * Bytes as text: by byte order mark, else by what an XML declaration says, else UTF-8. What is none is taken for what
 * spreadsheets write in its place: GB 18030 where the bytes are Chinese, else Windows-1252.
 */
export function decodeText(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.[1] ?? declaredEncoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isChinese(bytes) ? 'gb18030' : 'windows-1252').decode(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  try {
    return declared === undefined ? null : new TextDecoder(declared).encoding;
  } catch {
    return null;
  }
}

/** Signs of Chinese are pairs of bytes beyond ASCII; the accented letters of other languages mostly stand alone. */
function isChinese(bytes: Uint8Array): boolean {
  let [paired, alone] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0x80) continue;
    if ((bytes[at + 1] ?? 0) < 0x80) alone += 1;
    else {
      paired += 1;
      at += 1;
    }
  }
  return paired > alone;
}
