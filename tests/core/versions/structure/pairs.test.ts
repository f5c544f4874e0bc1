import type { Service } from '#core/model';
import { matchServices } from '#core/versions/matching';
import { compareStructure, type StructureComparison } from '#core/versions/structure';
import { describe, expect, it } from 'vitest';
import { versionPairs } from '../../../support/version-pairs.ts';

const pairOf = (a: string, b: string): string => (a === b ? a : `${a}=${b}`);

/** A comparison in the lines of the fixture. */
function linesOf({ matched, added, removed, changed, moved, layoutOnly, regrouped }: StructureComparison) {
  const renumbered = matched.filter(({ a, b, table }) => a !== b && table !== 'flows');
  return [
    ...(renumbered.length === 0 ? [] : [`= ${renumbered.map(({ a, b }) => `${a}=${b}`).join(' ')}`]),
    ...added.map(({ id }) => `+ ${id}`),
    ...removed.map(({ id }) => `- ${id}`),
    ...changed.map(({ a, b, fields }) => `~ ${pairOf(a, b)} ${fields.map(({ field }) => field).join(' ')}`),
    ...moved.map(({ a, b, how }) => `> ${pairOf(a, b)} ${how}`),
    ...layoutOnly.map(({ a, b }) => `. ${pairOf(a, b)}`),
    ...regrouped.map(({ before, after }) => `* ${before.join(' ')} => ${after.join(' ')}`),
  ];
}

/** Lines whose order does not matter, with the words of each in a fixed order where that does not matter either. */
const sorted = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => {
      const [sign = '', ...words] = line.split(' ');
      if (sign === '*') return line;
      const [first = '', ...rest] = words;
      return sign === '='
        ? ['=', ...words.toSorted()].join(' ')
        : [sign, first, ...rest.toSorted()].join(' ');
    })
    .toSorted();

const compared = (a: Service, b: Service) => compareStructure(a, b, matchServices(a, b));

describe('what changed between two drawings', () => {
  it.each(versionPairs('structure').map((pair) => [pair.name, pair] as const))('%s', (_, { a, b, told }) => {
    expect(sorted(linesOf(compared(a, b)))).toEqual(sorted(told));
  });

  it.each(versionPairs('structure').map((pair) => [pair.name, pair] as const))(
    'is the same turned round: %s',
    (_, { a, b }) => {
      const [there, back] = [compared(a, b), compared(b, a)];
      const turned = (text: string): string =>
        text.replace(/^([^ =]+)=([^ ]+)/, '$2=$1').replace(/^(.*) => (.*)$/, '$2 => $1');
      const swap: Readonly<Record<string, string>> = { '+': '-', '-': '+' };
      const mirrored = linesOf(back).map((line) => {
        const [sign = '', ...words] = line.split(' ');
        const rest = sign === '=' ? words.map(turned).join(' ') : turned(words.join(' '));
        return `${swap[sign] ?? sign} ${rest}`;
      });
      expect(sorted(mirrored)).toEqual(sorted(linesOf(there)));
    },
  );

  it.each(versionPairs('structure').map((pair) => [pair.name, pair] as const))(
    'is nothing between a drawing and itself: %s',
    (_, { b }) => {
      const { matched, ...differences } = compared(b, b);
      expect(Object.values(differences).flat()).toEqual([]);
      expect(matched.every((pair) => pair.a === pair.b)).toBe(true);
    },
  );
});
