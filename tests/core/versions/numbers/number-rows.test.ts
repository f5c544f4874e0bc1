import { compareNumbers, compareSeveral, isTelling, numberRows } from '#core/versions/numbers';
import { expect, test } from 'vitest';

type Figures = Parameters<typeof compareNumbers>[0];

/** Ten replications in which a case takes about `cycle` minutes and its steps work about as long as `steps` say. */
function figures(cycle: number, steps: Readonly<Record<string, number>>): Figures {
  return Array.from({ length: 10 }, (_, replication) => {
    const wobble = Math.sin(replication * 7) / 2;
    return {
      replication,
      figures: [
        { of: 'case', id: null, measure: 'cycleTime', value: cycle + wobble * cycle * 0.1 },
        ...Object.entries(steps).map(([id, value]) => ({
          of: 'step' as const,
          id,
          measure: 'processing' as const,
          value: value + Math.cos(replication * 3 + value) / 10,
        })),
      ],
    };
  });
}
const base = figures(60, { check: 5, pay: 2 });

test('several beside one are each told like a pair; whole cases do not depend on what else is compared', () => {
  const others = [figures(40, { check: 5, pay: 1 }), figures(61, { check: 5, pay: 2 })];
  const told = compareSeveral(base, others);
  expect(told).toHaveLength(2);
  for (const [at, other] of others.entries()) {
    const alone = compareNumbers(base, other);
    expect(told[at]?.[0]).toEqual(alone[0]);
    expect(told[at]?.map(({ difference, interval }) => [difference, interval])).toEqual(
      alone.map(({ difference, interval }) => [difference, interval]),
    );
  }
  expect(told[0]?.map(({ verdict }) => verdict)).toEqual(['better', 'none', 'better']);
});

test('elements are judged together over all that are compared: the more of them, the more it takes', () => {
  // A difference that just shows when it stands alone.
  const doubtful = base.map(({ replication, figures: all }) => ({
    replication,
    figures: all.map((each) =>
      each.id === 'check'
        ? { ...each, value: (each.value ?? 0) + (replication % 4 === 0 ? -0.2 : 0.5) }
        : each,
    ),
  }));
  const [, alone] = compareNumbers(base, doubtful);
  expect(alone?.verdict).toBe('worse');
  const crowd = Array.from({ length: 3 }, () => base);
  const steps = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`step ${String(n)}`, n + 1]));
  const wide = figures(60, { ...steps, check: 5 });
  const [first] = compareSeveral(wide, [
    wide.map((run) => ({
      ...run,
      figures: run.figures.map((each) =>
        each.id === 'check'
          ? { ...each, value: (each.value ?? 0) + (run.replication % 4 === 0 ? -0.2 : 0.5) }
          : each,
      ),
    })),
    ...crowd,
  ]);
  expect(first?.find(({ id }) => id === 'check')?.verdict).toBe('none');
});

test('a row holds what each of the others makes of a number, and a gap where it was not run or has none', () => {
  const told = compareSeveral(base, [figures(40, { check: 5 }), figures(60, { check: 5, pay: 2 })]);
  const rows = numberRows([told[0] ?? null, null, told[1] ?? null]);
  expect(rows.map(({ id, measure }) => [id, measure])).toEqual([
    [null, 'cycleTime'],
    ['check', 'processing'],
    ['pay', 'processing'],
  ]);
  expect(rows.map(({ others }) => others.map((other) => other !== null))).toEqual([
    [true, false, true],
    [true, false, true],
    [false, false, true],
  ]);
  expect(rows[0]?.before).toBe(told[0]?.[0]?.before);
  expect(rows.map(isTelling)).toEqual([true, false, false]);
});
