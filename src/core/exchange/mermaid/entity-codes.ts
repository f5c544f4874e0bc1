/** Written for a name that is empty: the grammar wants one character at least. */
const NO_NAME = '…';
/** A name that begins like a statement would be read as one. */
const STATEMENT = /^(journey|title|section|acctitle|accdescr)/i;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['colon', ':'],
  ['semi', ';'],
]);

/** A name on one line, with everything that means something to Mermaid as an entity code (`#58;`). */
export function encodeName(name: string, alsoReserved = ''): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (line === '') return NO_NAME;
  const escaped = line
    .replace(/%%|[#;:<>]/g, (reserved) => Array.from(reserved, code).join(''))
    .replace(/,/g, (comma) => (alsoReserved.includes(comma) ? code(comma) : comma));
  return STATEMENT.test(escaped) ? code(escaped.slice(0, 1)) + escaped.slice(1) : escaped;
}

/** The name that was written; codes that stand for nothing stay as they are. */
export function decodeName(text: string): string {
  const name = text.trim().replace(/#(\d{1,7}|[a-z]{2,8});/gi, (whole, inner: string) => {
    const point = Number(inner);
    if (!Number.isInteger(point)) return NAMED.get(inner.toLowerCase()) ?? whole;
    const legal = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return legal ? String.fromCodePoint(point) : '';
  });
  return name === NO_NAME ? '' : name;
}

function code(character: string): string {
  return `#${character.codePointAt(0)};`;
}
