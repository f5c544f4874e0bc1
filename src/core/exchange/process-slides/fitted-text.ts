import { wrapText } from '#core/layout';

/** Fonts of other machines are wider than ours. */
const WIDER = 1.12;
/** Heights of a line, of its size; Chinese fonts are higher. */
const LINE = 1.22;
const CHINESE_LINE = 1.45;
const CHINESE = /\p{Script=Han}/u;

/**
 * A text at the largest size, from `size` down to `least`, at which it keeps within a box; where it never does, as much of it as the
 * box holds, with an ellipsis. Width, height and sizes in one unit.
 */
export function fittedText(
  text: string,
  room: { readonly width: number; readonly height: number },
  size: number,
  least: number,
): { readonly text: string; readonly size: number } {
  const line = CHINESE.test(text) ? CHINESE_LINE : LINE;
  const fits = (words: string, at: number): boolean =>
    wrapText(words, room.width / WIDER, at).length * at * line <= room.height;
  const said = text.trim();
  for (let at = size; at > least; at -= size / 12) if (fits(said, at)) return { text: said, size: at };
  if (fits(said, least)) return { text: said, size: least };
  const characters = Array.from(said);
  const cut = (count: number): string => `${characters.slice(0, count).join('').trimEnd()}…`;
  let [low, high] = [1, characters.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(cut(middle), least)) low = middle;
    else high = middle;
  }
  return { text: cut(low), size: least };
}
