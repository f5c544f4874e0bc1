/** What may stand in a name beside its first letter; spaces apart. */
const IN_NAME = /[\p{L}\p{N}_]/u;
/** Text in quotes (a backslash keeps the next sign), and remarks: what stands there names nothing. */
const QUOTED = /"(?:\\.|[^"\\])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/uy;

/** Names of FEEL's own that are made of several words, any of which an attribute may be called. */
const OWN = [
  'date and time',
  'years and months duration',
  'string length',
  'upper case',
  'lower case',
  'substring before',
  'substring after',
  'starts with',
  'ends with',
  'string join',
  'list contains',
  'list replace',
  'insert before',
  'index of',
  'distinct values',
  'duplicate values',
  'get value',
  'get entries',
  'context put',
  'context merge',
  'day of year',
  'day of week',
  'month of year',
  'week of year',
  'round up',
  'round down',
  'round half up',
  'round half down',
  'instance of',
];

/**
 * A condition in FEEL with every mention of the name `from` turned into `to`; `known` are all names that may be mentioned, of
 * which the longest at a place is meant (`claim amount` is no mention of `amount`). Words in quotes, parts of other things
 * (`order.amount`), calls (`amount(3)`) and names that the condition defines for itself (`for amount in …`) are left as they are.
 * Null: the condition defines `to` for itself, so that it would come to mean something else. It knows no more of FEEL than this: the
 * library that reads it is not loaded while somebody draws.
 */
export function renameInCondition(
  condition: string,
  from: string,
  to: string,
  known: readonly string[],
): string | null {
  if (definesName(condition, from)) return condition;
  const names = [...OWN, ...known, from]
    .map((name) => ({ name, pattern: patternOf(name) }))
    .toSorted((a, b) => b.name.length - a.name.length);
  let out = '';
  let renamed = false;
  for (let at = 0; at < condition.length; ) {
    const quoted = matchAt(QUOTED, condition, at);
    const found = quoted === null && begins(condition, at) ? longestAt(names, condition, at) : null;
    const word = quoted ?? found?.text ?? wordAt(condition, at);
    const isMeant = found?.name === from && !isPart(condition, at, at + word.length);
    out += isMeant ? to : word;
    renamed ||= isMeant;
    at += word.length;
  }
  return renamed && definesName(condition, to) ? null : out;
}

/** Is a name bound inside: by a loop, as a parameter, as an entry of a context? */
function definesName(condition: string, name: string): boolean {
  const bare = condition.replace(new RegExp(QUOTED, 'gu'), ' ');
  const own = source(name);
  return [
    `(?:\\b(?:for|some|every)|,)\\s+${own}\\s+in\\b`,
    `\\bfunction\\s*\\([^)]*(?<![\\p{L}\\p{N}_])${own}(?![\\p{L}\\p{N}_])[^)]*\\)`,
    `[{,]\\s*${own}\\s*:`,
  ].some((pattern) => new RegExp(pattern, 'u').test(bare));
}

/** Does what stands there belong to something else, or is it called? */
function isPart(text: string, from: number, to: number): boolean {
  return /\.\s*$/u.test(text.slice(0, from)) || /^\s*\(/u.test(text.slice(to));
}

/** A name with any blanks between its words. Names hold nothing that a pattern would take for a sign of its own. */
function source(name: string): string {
  return name.split(/\s+/u).join('\\s+');
}

function patternOf(name: string): RegExp {
  return new RegExp(`${source(name)}(?![\\p{L}\\p{N}_])`, 'uy');
}

function begins(text: string, at: number): boolean {
  return at === 0 || !IN_NAME.test(text[at - 1] as string);
}

function longestAt(
  names: readonly { readonly name: string; readonly pattern: RegExp }[],
  text: string,
  at: number,
): { readonly name: string; readonly text: string } | null {
  for (const { name, pattern } of names) {
    const found = matchAt(pattern, text, at);
    if (found !== null) return { name, text: found };
  }
  return null;
}

/** The rest of the word that begins here, or one sign. */
function wordAt(text: string, at: number): string {
  return matchAt(/[\p{L}\p{N}_]+/uy, text, at) ?? (text[at] as string);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined || found === '' ? null : found;
}
