import type { Service } from '#core/model';
import { compareBehaviour } from '#core/versions/behaviour';
import { matchServices } from '#core/versions/matching';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../src/cli/words.ts';
import { tellBehaviour } from '#core/versions/behaviour';
import { drawParallelBlocks } from '../../../support/parallel-blocks.ts';
import { redrawn } from '../../../support/redrawn.ts';
import { versionPairs } from '../../../support/version-pairs.ts';

const compared = (a: Service, b: Service) => compareBehaviour(a, b, matchServices(a, b));
const pairs = versionPairs('behaviour').map((pair) => [pair.name, pair] as const);
const languages = [
  ['en', await wordsIn('en')],
  ['zh', await wordsIn('zh-CN')],
] as const;

describe('what is said of the order of work', () => {
  it.each(pairs)('%s', (_, { a, b, told }) => {
    const differences = compared(a, b);
    for (const [language, words] of languages) {
      const said = differences.map((each) => words.comparison('behaviour', tellBehaviour(a, each)));
      const wanted = told.filter((line) => line.startsWith(`${language} `)).map((line) => line.slice(3));
      expect(said).toEqual(wanted);
    }
  });

  it.each(pairs)('is nothing of a drawing and itself, or a copy with other ids: %s', (_, { b }) => {
    expect(compared(b, b)).toEqual([]);
    expect(compared(b, redrawn(b, { seed: 1 }).service)).toEqual([]);
  });

  it('is that it is not known, where there are more orders than are looked at', () => {
    const service = drawParallelBlocks(1, 4, 2);
    const matching = matchServices(service, service);
    expect(compareBehaviour(service, service, matching, 10)).toEqual([
      { code: 'unknown', at: [Object.keys(service.processes)[0]], in: 'a' },
    ]);
    expect(compareBehaviour(service, service, matching)).toEqual([]);
  });
});
