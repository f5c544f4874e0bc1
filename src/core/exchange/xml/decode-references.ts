const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const HIGHEST = 0x10ffff;

/**
 * Resolves character references and the five predefined entities, once and without nesting. `unknown` names the first
 * reference that is neither; a lone `&` is one with an empty name.
 */
export function decodeReferences(raw: string): { readonly text: string; readonly unknown: string | null } {
  if (!raw.includes('&')) return { text: raw, unknown: null };
  let unknown: string | null = null;
  const text = raw.replace(
    /&(?:#x([0-9a-f]{1,6});|#(\d{1,7});|(\w*);?)/gi,
    (whole, hex: string, decimal: string, name: string) => {
      const code =
        hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
      const decoded =
        code === null
          ? whole.endsWith(';')
            ? PREDEFINED.get(name)
            : undefined
          : code <= HIGHEST && !(code >= 0xd800 && code <= 0xdfff)
            ? String.fromCodePoint(code)
            : undefined;
      if (decoded === undefined) unknown ??= name ?? whole;
      return decoded ?? whole;
    },
  );
  return { text, unknown };
}
