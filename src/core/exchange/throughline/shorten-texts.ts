import { type Problem, problem } from '#core/base';
import type { Service } from '#core/model';

/** Characters of a name, which stands in drawings and lists, and of any other text. What people write stays far below. */
const LONGEST_NAME = 2000;
const LONGEST_TEXT = 100_000;

/**
 * A service of a stranger with all its texts cut to what a screen can show; sources of imported drawings are no texts that
 * anybody is shown. Remarks: textShortened {path, limit}, where `path` is the table and the field.
 */
export function shortenTexts(service: Service): {
  readonly service: Service;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const { foreign, ...rest } = service;
  const short = shortened(rest, [], problems) as typeof rest;
  return { service: short === rest ? service : { ...short, foreign }, problems };
}

/** The value itself where nothing in it is too long. */
function shortened(value: unknown, path: readonly string[], problems: Problem[]): unknown {
  if (typeof value === 'string') {
    const limit = path.at(-1) === 'name' ? LONGEST_NAME : LONGEST_TEXT;
    if (value.length <= limit) return value;
    const [table = '', id = ''] = path;
    const at = table === 'profile' ? [] : [id];
    problems.push(problem('textShortened', 'warning', at, { path: `${table}.${path.at(-1) ?? ''}`, limit }));
    // Never half a character.
    return value.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => shortened(item, path, problems));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  const members = Object.entries(value).map(
    ([key, member]: [string, unknown]) => [key, shortened(member, [...path, key], problems)] as const,
  );
  const isSame = members.every(([key, member]) => member === (value as Record<string, unknown>)[key]);
  return isSame ? value : Object.fromEntries(members);
}
