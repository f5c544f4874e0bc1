/**
 * A condition in FEEL in which the word `from`, where the value of `name` is compared with it, is `to` instead: in `segment = "VIP"`,
 * `"VIP" != segment`, `segment in ("VIP", "usual")`. The same word compared with anything else stays as it is.
 */
export function renameWordInCondition(condition: string, name: string, from: string, to: string): string {
  const [old, next] = [JSON.stringify(from), JSON.stringify(to)];
  const own = `(?<![\\p{L}\\p{N}_.])${name.split(/\s+/u).join('\\s+')}(?![\\p{L}\\p{N}_])`;
  const word = old.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const replaced = (text: string): string => text.replaceAll(old, () => next);
  return [
    `${own}\\s*!?=\\s*${word}`,
    `${word}\\s*!?=\\s*${own}`,
    `${own}\\s+in\\s*[([][^)\\]]*[)\\]]`,
  ].reduce((text, pattern) => text.replace(new RegExp(pattern, 'gu'), replaced), condition);
}
