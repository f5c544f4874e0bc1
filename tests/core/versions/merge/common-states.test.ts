import { commonStates, type States } from '#core/versions/merge';
import { describe, expect, it } from 'vitest';

/** States as `child<parent` or `child<parent,parent`; the first one is the head. */
const states = (text: string): States => {
  const pairs = text.split(' ').map((each) => each.split('<'));
  const parents = new Map(pairs.map(([child = '', from]) => [child, from?.split(',') ?? []]));
  return { head: pairs[0]?.[0] ?? '', parents };
};

describe('what two states have in common', () => {
  it.each([
    ['two lines from one', 'm<b b<a', 't<a', ['a']],
    ['one that is ahead of the other', 'm<b b<a', 'b<a', ['b']],
    ['the same', 'm<a', 'm<a', ['m']],
    ['the later of two', 'm<b b<a', 't<b,a', ['b']],
    ['the later one although it is further away', 'm<x x<b,a b<a', 't<a,y y<b', ['b']],
    ['what was merged before', 'm<o,t1 t1<a o<a', 't2<t1 t1<a', ['t1']],
    ['two that nothing decides between', 'm<a,b', 't<a,b', ['a', 'b']],
    ['nothing', 'm<a', 't<b', []],
    ['what was taken back and is there twice', 'm<a a<b b<a', 't<a a<b', ['a']],
  ])('%s', (_name, ours, theirs, common) => {
    expect(commonStates(states(ours), states(theirs))).toEqual(common);
  });
});
