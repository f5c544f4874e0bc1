import { describe, expect, it } from 'vitest';
import { checkDrawing, type Finding, tellDrawing, withChanges } from '#core/analysis';
import { checkSoundness, tellSoundness } from '#core/analysis/soundness';
import type { Problem } from '#core/base';
import { EMPTY_HISTORY, entryFor, record, redo, undo } from '#core/editing';
import { checkService, type Service } from '#core/model';
import { guidelinePairs } from '../../support/guideline-pairs.ts';
import { soundnessAnswers } from '../../support/soundness-answers.ts';

/** All that the problems panel says. */
const said = (service: Service): readonly Problem[] => [
  ...tellSoundness(service, checkSoundness(service)),
  ...checkDrawing(service),
];

/** Everything the panel offers for the drawings of the fixtures: of both checks, whatever the drawing was made for. */
const drawings = [
  ...guidelinePairs().map(({ code, bad }) => ({ name: code, service: bad.service })),
  ...soundnessAnswers(),
];
const offers = drawings.flatMap(({ name, service }) => {
  const told: readonly Finding[] = [
    ...tellSoundness(service, checkSoundness(service)),
    ...tellDrawing(service),
  ];
  return told.flatMap((problem) =>
    problem.remedies.map((remedy) => ({ name: `${name}: ${remedy.id}`, service, problem, remedy })),
  );
});

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** What is said of a mended drawing, other than notes, and was not before. */
const newOnes = (service: Service, mended: Service) => {
  const before = said(service);
  return said(mended).filter((each) => each.severity !== 'note' && !isKnown(each, before));
};

/** Said of the same elements, or of some of them, already. */
const isKnown = (problem: Problem, before: readonly Problem[]): boolean =>
  before.some(({ code, at }) => code === problem.code && problem.at.every((id) => at.includes(id)));

describe('the quick fixes', () => {
  it('are of every kind there is', () => {
    const kinds = new Set(offers.map(({ remedy }) => remedy.code));
    expect([...kinds].toSorted()).toEqual([
      'fix.addEnd',
      'fix.addEnds',
      'fix.connectToEnd',
      'fix.endInstead',
      'fix.joinAs.exclusiveGateway',
      'fix.joinAs.inclusiveGateway',
      'fix.joinAs.parallelGateway',
      'fix.joinBefore.inclusiveGateway',
      'fix.joinBefore.parallelGateway',
      'fix.leadToEnd',
      'fix.normalise',
      'fix.remove',
      'fix.removeDuplicates',
      'fix.removeGateway',
      'fix.splitAs.exclusiveGateway',
      'fix.splitAs.parallelGateway',
    ]);
  });

  it.each(offers)(
    'mend it, break nothing, and are undone in one step: $name',
    ({ service, problem, remedy }) => {
      const mended = withChanges(service, [remedy]);
      if (mended === null) throw new Error('cannot be carried out');
      expect(checkService(mended)).toEqual(checkService(service));
      const after = said(mended);
      expect(after.filter(({ code, at }) => code === problem.code && at[0] === problem.at[0])).toEqual([]);
      const worst = RANK[problem.severity];
      expect(newOnes(service, mended).filter(({ severity }) => RANK[severity] <= worst)).toEqual([]);

      const entry = entryFor(service, mended, { command: 'carryOut', values: remedy.values });
      if (entry === null) throw new Error('changes nothing');
      const back = undo(mended, record(EMPTY_HISTORY, entry));
      expect(back?.service).toEqual(service);
      expect(back && redo(back.service, back.history)?.service).toEqual(mended);
    },
  );

  it('that bring a warning for an error are offered only where none is without', () => {
    const clean = offers.map(({ service, remedy }) => {
      const mended = withChanges(service, [remedy]);
      return mended !== null && newOnes(service, mended).length === 0;
    });
    const mixed = offers.filter(
      ({ problem }, index) =>
        clean[index] === false && offers.some((other, at) => other.problem === problem && clean[at]),
    );
    expect(mixed.map(({ name }) => name)).toEqual([]);
  });
});
