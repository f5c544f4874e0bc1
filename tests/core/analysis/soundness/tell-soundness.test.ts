import { describe, expect, it } from 'vitest';
import { type Change, withChanges } from '#core/analysis';
import { checkSoundness, type SoundnessFinding, tellSoundness } from '#core/analysis/soundness';
import type { Service } from '#core/model';
import { createI18n, loadRest } from '../../../../src/i18n/create-i18n.ts';
import { drawChains, soundnessAnswers } from '../../../support/soundness-answers.ts';

const told = (service: Service) => tellSoundness(service, checkSoundness(service));
const codes = (service: Service) => told(service).map(({ code, at }) => [code, ...at].join(' '));
const labels = ({ remedies }: SoundnessFinding) => remedies.map(({ id }) => id);

describe('what is told of soundness', () => {
  it('is the reason and not what follows from it', () => {
    expect(codes(drawChains('s > x1 > A | B > a1 > C > e'))).toEqual(['soundness.deadlockAfterChoice a1']);
    expect(codes(drawChains('s > a1 > A | B > x1 > C > e'))).toEqual(['soundness.lackOfSynchronisation x1']);
  });

  it('leaves alone what the checks of the drawing say', () => {
    expect(codes(drawChains('s > A > e ; B > e'))).toEqual([]);
    expect(codes(drawChains('A > B > A'))).toEqual([]);
  });

  it('names the choice that leads to a deadlock', () => {
    const [deadlock] = told(drawChains('s > x1 > A | B > a1 > e'));
    expect(deadlock?.values).toMatchObject({ name: 'a1', split: 'x1', target: 'A' });
    const [afterSplit] = told(drawChains('s > o1 > A | B | C > a1 > e ; o1 > x9 > e'));
    expect(afterSplit?.code).toMatch(/^soundness\.deadlockAfter/);
  });

  it('says so when the search met its bound', () => {
    const service = drawChains('s > A > e');
    const found = { ...checkSoundness(service), limit: 'states' as const };
    expect(tellSoundness(service, found).map(({ code }) => code)).toEqual(['soundness.undecided']);
  });

  for (const language of ['en', 'zh-CN'] as const) {
    it(`has a sentence for every fault and every remedy, in ${language}`, async () => {
      const i18n = await createI18n(language);
      await loadRest(i18n);
      const all = soundnessAnswers().flatMap(({ service }) => told(service));
      const keys = all.flatMap(({ code, remedies }) => [
        `problems.${code}`,
        ...remedies.map((remedy: Change) => `changes.${remedy.code}`),
      ]);
      expect(new Set(keys).size).toBeGreaterThan(12);
      expect([...new Set(keys)].filter((key) => !i18n.exists(key))).toEqual([]);
    });
  }
});

describe('quick fixes', () => {
  const all = soundnessAnswers().flatMap(({ name, service }) =>
    told(service).flatMap((finding) =>
      finding.remedies.map((remedy) => ({ name: `${name}: ${remedy.id}`, service, finding, remedy })),
    ),
  );

  it.each(all)('take the fault away and bring no other: $name', ({ service, finding, remedy }) => {
    const changed = withChanges(service, [remedy]);
    expect(changed).not.toBe(null);
    const before = checkSoundness(service);
    const after = checkSoundness(changed as Service);
    const errors = (violations: typeof after.violations) =>
      violations.filter(({ severity }) => severity === 'error').length;
    expect(codes(changed as Service)).not.toContain([finding.code, ...finding.at].join(' '));
    expect(errors(after.violations)).toBeLessThanOrEqual(errors(before.violations));
  });

  it('turn the join of a deadlock into a merge, or the choice into a split', () => {
    const [deadlock] = told(drawChains('s > x1 > A | B > a1 > e'));
    expect(deadlock && labels(deadlock)).toEqual([
      'joinAs.inclusiveGateway a1',
      'joinAs.exclusiveGateway a1',
      'splitAs.parallelGateway x1',
    ]);
  });

  it('turn a merge of branches side by side into a join', () => {
    const [unjoined] = told(drawChains('s > a1 > A | B > x1 > C > e'));
    expect(unjoined && labels(unjoined)).toContain('joinAs.parallelGateway x1');
  });

  it('lead out of a loop that nobody leaves', () => {
    const [loop] = told(drawChains('s > x1 > e ; x1 > x2 > A > B > x2'));
    expect(loop && labels(loop)[0]).toBe('connectToEnd x2 e');
    const [endless] = told(drawChains('s > x1 > A > B > x1'));
    expect(endless && labels(endless)[0]).toBe('addEnd x1');
  });

  it('are offered for every deadlock and every loop of the fixtures that one change can mend', () => {
    const faults = soundnessAnswers().flatMap(({ name, service }) =>
      told(service)
        .filter(({ code }) => /deadlock|leftBehind|livelock|joinsWait/.test(code))
        .map((finding) => ({ name, offers: finding.remedies.length })),
    );
    expect(faults.filter(({ offers }) => offers === 0).map(({ name }) => name)).toEqual([
      'parallel-joins-wait-for-each-other',
    ]);
  });
});
