import { matchServices } from '#core/versions/matching';
import { describe, expect, it } from 'vitest';
import { drawService, minutes, task } from '../../../support/draw-service.ts';

/** Steps without anything between them, each under a name and an id of its own. */
const steps = (count: number, letter: string) =>
  drawService({
    nodes: Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`${letter}_${at * 7919}_${letter}x9`, task(minutes(5))]),
    ),
    flows: [],
  });

describe('what is most alike', () => {
  it('is not tried among more than 4 million pairs, and that is told', () => {
    const { untried } = matchServices(steps(2001, 'qu'), steps(2000, 'zw'));
    expect(untried).toEqual(['nodes']);
  });

  it('is tried below that', () => {
    expect(matchServices(steps(20, 'qu'), steps(20, 'zw')).untried).toEqual([]);
  });
});
