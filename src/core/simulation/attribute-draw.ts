import type { AttributeDraw } from '#core/model';
import { compileSampler } from '#core/random';

/** How an attribute is drawn: a word out of `words` by its place, or, where that is null, a number. */
export interface CompiledDraw {
  readonly words: readonly string[] | null;
  /** By word: running sum of the shares, ending at 1. */
  readonly shares: Float64Array;
  place(uniform: number): number;
  number(uniform: number): number;
}

/** Compiles all the ways in which an attribute is drawn; they share one list of words, so that places mean the same. */
export function compileAttributeDraw(draws: readonly AttributeDraw[]): readonly CompiledDraw[] {
  const words = [
    ...new Set(
      draws.flatMap((draw) => (draw.by === 'category' ? draw.values.map(({ value }) => value) : [])),
    ),
  ];
  return draws.map((draw): CompiledDraw => {
    if (draw.by === 'number') {
      // numbers without a unit: those that are entered, not minutes made of them
      const sample = compileSampler({ ...draw.distribution, unit: 'min' });
      return { words: null, shares: new Float64Array(0), place: () => -1, number: sample };
    }
    const shares = shareOfWords(draw, words);
    return { words, shares, place: (uniform) => placeOf(shares, uniform), number: () => 0 };
  });
}

/** Running sums of the shares, scaled to end at 1. */
function shareOfWords(
  draw: Extract<AttributeDraw, { by: 'category' }>,
  words: readonly string[],
): Float64Array {
  const total = draw.values.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  return Float64Array.from(words, (word) => {
    for (const { value, share } of draw.values) if (value === word) sum += share;
    // whatever order shares are added up in, nothing lies behind the last of them
    return sum > total * (1 - 1e-12) ? 1 : sum / total;
  });
}

/** Inversion: the first word whose running sum exceeds the number; words with share 0 never come up. */
function placeOf(shares: Float64Array, uniform: number): number {
  let place = 0;
  while (uniform >= (shares[place] as number)) place++;
  return place;
}
