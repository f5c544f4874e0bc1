import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { BETTER, comparePairs, type Comparison, type Measure } from '#core/analysis/whatif';
import { chanceOf, significantTogether } from './holm.ts';
import type { ElementMeasure, Figure, NumberDifference, VersionFigures } from './numbers.ts';

/** 1 where more is better, −1 where less is, 0 where neither is. */
const ELEMENT_BETTER: Readonly<Record<ElementMeasure, 1 | -1 | 0>> = {
  waiting: -1,
  processing: -1,
  visits: 0,
  cost: -1,
  withinTarget: 1,
  utilisation: 0,
  cycleTime: -1,
  time: -1,
};

/**
 * What is different in the numbers, replication by replication: first of cases as a whole, then of every step, other node, role and segment that both
 * have. Replications that only one of them has are left out, and so is what never had anything to measure in one of them.
 */
export function compareNumbers(
  before: readonly VersionFigures[],
  after: readonly VersionFigures[],
): readonly NumberDifference[] {
  return compareSeveral(before, [after])[0] ?? [];
}

/** The same of one beside several, in their order; elements are judged together over all of them (Holm). */
export function compareSeveral(
  before: readonly VersionFigures[],
  afters: readonly (readonly VersionFigures[])[],
): readonly (readonly NumberDifference[])[] {
  const compared = afters.map((after) => pairUp(before, after));
  const elements = compared.flat().filter(({ figure }) => figure.of !== 'case');
  const significant = significantTogether(elements.map((each) => chanceThat(each.compared)));
  const shown = new Map(elements.map((element, at) => [element, significant[at] === true]));
  return compared.map((pairs) =>
    withoutPraise(pairs.map((each) => told(each, shown.get(each) ?? each.compared.verdict !== 'none'))),
  );
}

interface ComparedFigure {
  readonly figure: Figure;
  readonly better: 1 | -1 | 0;
  readonly compared: Comparison;
}

function told({ figure, better, compared }: ComparedFigure, isShown: boolean): NumberDifference {
  const { of, id, measure } = figure;
  return {
    of,
    id,
    measure,
    before: compared.base ?? 0,
    after: compared.value ?? 0,
    difference: compared.difference ?? 0,
    interval: compared.interval,
    verdict: !isShown ? 'none' : better === 0 ? 'different' : verdictOf(compared, better),
  };
}

/** From one case in a hundred on, it matters that cases are lost or come to another end. */
const MATTERS = 0.01;
/** What is told of cases that were served, and so looks better where fewer are. */
const OF_THE_SERVED = new Set<NumberDifference['measure']>([
  'cycleTime',
  'cycleTimeP90',
  'waitingTime',
  'costPerCase',
  'withinTarget',
  'waiting',
  'cost',
]);

/** What looks better about cases where they are cut off, or come to other ends than before, is only different. */
function withoutPraise(numbers: readonly NumberDifference[]): readonly NumberDifference[] {
  const isLost = numbers.some(
    ({ of, measure, verdict, difference }) =>
      of === 'case' && measure === 'lost' && verdict === 'worse' && difference >= MATTERS,
  );
  const isElsewhere = numbers.some(
    ({ of, measure, verdict, difference }) =>
      of === 'node' && measure === 'visits' && verdict !== 'none' && Math.abs(difference) >= MATTERS,
  );
  if (!isLost && !isElsewhere) return numbers;
  return numbers.map((number) => {
    const isOfCases = number.of === 'case' || number.of === 'segment';
    if (!isOfCases || number.verdict !== 'better' || !OF_THE_SERVED.has(number.measure)) return number;
    return { ...number, verdict: 'different', because: isLost ? 'lost' : 'ends' };
  });
}

/** Every figure that both have, replication by replication. */
function pairUp(
  before: readonly VersionFigures[],
  after: readonly VersionFigures[],
): readonly ComparedFigure[] {
  const first = byReplication(before);
  const second = byReplication(after);
  return (before[0]?.figures ?? []).flatMap((figure) => {
    const key = keyOf(figure);
    const pairs = [...first].flatMap(([replication, values]) => {
      const [one, other] = [values.get(key) ?? null, second.get(replication)?.get(key) ?? null];
      return one === null || other === null ? [] : [[one, other] as const];
    });
    // Most nodes are passed in no time, in both.
    const isPassed = figure.of === 'node' && pairs.every(([one, other]) => one === 0 && other === 0);
    if (pairs.length === 0 || isPassed) return [];
    const better = figure.of === 'case' ? BETTER[figure.measure as Measure] : betterOf(figure);
    return [{ figure, better, compared: comparePairs(pairs, better === 0 ? 1 : better) }];
  });
}

function betterOf({ measure }: Figure): 1 | -1 | 0 {
  return ELEMENT_BETTER[measure as ElementMeasure];
}

function verdictOf({ difference }: Comparison, better: number): 'better' | 'worse' {
  return (difference ?? 0) * better > 0 ? 'better' : 'worse';
}

/** Were there no difference: how likely would one as large be? */
function chanceThat({ difference, interval, replications, verdict }: Comparison): number {
  if (interval === null || difference === null) return 1;
  const half = (interval[1] - interval[0]) / 2;
  // Without any spread a difference is one, or it is rounding.
  if (half <= 1e-9 * Math.max(1, Math.abs(difference))) return verdict === 'none' ? 1 : 0;
  const freedom = replications - 1;
  return chanceOf((difference * tQuantile(0.975, freedom)) / half, freedom);
}

function byReplication(
  all: readonly VersionFigures[],
): ReadonlyMap<number, ReadonlyMap<string, number | null>> {
  return new Map(
    all.map(({ replication, figures }) => [
      replication,
      new Map(figures.map((figure) => [keyOf(figure), figure.value])),
    ]),
  );
}

function keyOf({ of, id, measure }: Omit<Figure, 'value'>): string {
  return `${of} ${measure} ${id ?? ''}`;
}
