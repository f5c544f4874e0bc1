/** A label, broken into what can be compared: its level text and its pieces, each with how often it is there. */
export interface ReadLabel {
  /** Level text: equal for labels that differ in case, spaces, width or punctuation only. Empty: says nothing. */
  readonly text: string;
  readonly pieces: ReadonlyMap<string, number>;
  /** All pieces, repeated ones too. */
  readonly size: number;
}

const known = new Map<string, ReadLabel>();
const MOST_KNOWN = 20_000;

/**
 * Reads a label. Words of alphabets give pairs of neighbouring letters, with a mark before the first and behind the last;
 * Chinese, which has no spaces, gives its characters and pairs of them. The order of words does not matter.
 */
export function readLabel(label: string): ReadLabel {
  const before = known.get(label);
  if (before !== undefined) return before;
  const runs = label.normalize('NFKC').toLowerCase().match(RUNS) ?? [];
  const pieces = new Map<string, number>();
  let size = 0;
  for (const piece of runs.flatMap(piecesOf)) {
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
    size += 1;
  }
  const read = { text: runs.join(' '), pieces, size };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(label, read);
  return read;
}

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

function piecesOf(run: string): readonly string[] {
  const isHan = /^\p{Script=Han}/u.test(run);
  const characters = Array.from(isHan ? run : `^${run}$`);
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return isHan ? [...characters, ...pairs] : pairs;
}

/** How alike two labels are, 0…1: twice the common pieces ÷ all pieces (Dice 1945). 0 where one says nothing. */
export function likeness(one: ReadLabel, other: ReadLabel): number {
  if (one.size === 0 || other.size === 0) return 0;
  if (one.text === other.text) return 1;
  return (2 * commonPieces(one, other)) / (one.size + other.size);
}

/** How many pieces two labels have in common, counted with repetition. */
export function commonPieces(one: ReadLabel, other: ReadLabel): number {
  const [few, many] = one.pieces.size <= other.pieces.size ? [one, other] : [other, one];
  let common = 0;
  for (const [piece, count] of few.pieces) common += Math.min(count, many.pieces.get(piece) ?? 0);
  return common;
}
