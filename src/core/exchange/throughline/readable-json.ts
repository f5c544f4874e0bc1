const WIDTH = 200;

/**
 * JSON for people and line-based diffs: what fits on a line of 200 characters stands on one line, so a record is
 * usually a line; keys in the given order. The value must be plain JSON without cycles.
 */
export function readableJson(value: unknown): string {
  return `${print(value, '')}\n`;
}

function print(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const line = inline(value, WIDTH - indent.length);
  if (line !== null && indent.length >= 4) return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => deeper + print(item ?? null, deeper))
    : members(value).map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${print(member, deeper)}`);
  return parts.length === 0 ? open + close : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** The value on one line, or null when that is longer than `room`. */
function inline(value: unknown, room: number): string | null {
  if (room < 0) return null;
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value);
    return text.length <= room ? text : null;
  }
  const isList = Array.isArray(value);
  const parts: string[] = [];
  let used = 4;
  for (const [key, member] of isList ? value.map((item) => ['', item ?? null] as const) : members(value)) {
    const label = isList ? '' : `${JSON.stringify(key)}: `;
    const text = inline(member, room - used - label.length);
    if (text === null) return null;
    parts.push(label + text);
    used += label.length + text.length + 2;
    if (used > room + 2) return null;
  }
  if (parts.length === 0) return isList ? '[]' : '{}';
  return isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}

function members(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
