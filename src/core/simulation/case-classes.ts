import { OP_CHOOSE } from '#core/machine';
import type { CompiledRun } from './compiled-run.ts';
import { type ConditionAnswers, conditionAnswers } from './condition-answers.ts';
import type { SplitShares } from './visit-rates.ts';

/** Cases that answer alike to every condition, and so go the same ways but for chance. */
export interface CaseClass {
  readonly splits: SplitShares;
  /** Share of the cases of a segment (−1: those without one) that are of this class. */
  shareOf(segment: number): number;
}

/** At most so many combinations of words are told apart; the conditions are asked on so many cases in all, or on so many each. */
const MOST_WORDS = 128;
const POINTS = 1024;
const LEAST_POINTS = 16;
/** Rounds in which the root below is found. */
const ROUNDS = 64;

/** A case to ask: the uniform number of each attribute that is read (by attribute), and how much it stands for. */
interface Specimen {
  readonly draw: readonly number[];
  readonly weight: number;
}

/**
 * The classes of cases in a run. Attributes that are words are gone through one by one, each with its share, which is
 * exact. For numbers 1,024 quantiles at even distances stand for all (for several attributes: points spread evenly
 * over their draws), which is good to about 1 in 1,000 and the same at every run. Without conditions there is one class.
 */
export function caseClasses(run: CompiledRun): readonly CaseClass[] {
  const segments = [...new Set(run.sources.map(({ segment }) => segment))];
  if (run.conditions.length === 0) {
    const decided = new Uint8Array(run.conditionAt.length);
    return [{ splits: { chances: run.chances, defaults: run.defaults, decided }, shareOf: () => 1 }];
  }
  const answers = conditionAnswers(run);
  const classes = new Map<
    string,
    { readonly holds: readonly boolean[]; readonly shares: Map<number, number> }
  >();
  for (const segment of segments) {
    for (const { draw, weight } of specimens(answers, segment)) {
      const holds = run.conditions.map((_, condition) =>
        answers.holds(condition, segment, (attribute) => draw[attribute] as number),
      );
      const key = holds.map(Number).join('');
      const found = classes.get(key) ?? { holds, shares: new Map<number, number>() };
      found.shares.set(segment, (found.shares.get(segment) ?? 0) + weight);
      classes.set(key, found);
    }
  }
  return [...classes.values()].map(({ holds, shares }) => ({
    splits: sharesWith(run, holds),
    shareOf: (segment) => shares.get(segment) ?? 0,
  }));
}

/** How tokens are shared out at splits when the conditions have these answers. */
function sharesWith(run: CompiledRun, holds: readonly boolean[]): SplitShares {
  const { table, conditionAt, defaults } = run;
  const chances = run.chances.slice();
  const decided = conditionAt.map((condition) => Number(condition >= 0));
  for (const [place, condition] of conditionAt.entries()) {
    if (condition >= 0) chances[place] = holds[condition] === true ? 1 : 0;
  }
  for (const [op, code] of table.opCode.entries()) {
    if (code !== OP_CHOOSE) continue;
    const node = table.opArgument[op] as number;
    const first = table.choiceStart[node] as number;
    const end = table.choiceStart[node + 1] as number;
    const found = conditionAt.subarray(first, end).findIndex((condition) => holds[condition] === true);
    // the first that holds is the only one taken
    if (found >= 0) for (let at = first; at < end; at++) chances[at] = Number(at === first + found);
  }
  return { chances, defaults, decided: Uint8Array.from(decided) };
}

/** The cases of a segment that are asked. */
function specimens(answers: ConditionAnswers, segment: number): readonly Specimen[] {
  let rows: readonly Specimen[] = [{ draw: [], weight: 1 }];
  const spread: number[] = [];
  for (const attribute of answers.attributes) {
    const { words, shares } = answers.drawOf(attribute, segment);
    if (words === null || rows.length * words.length > MOST_WORDS) spread.push(attribute);
    else rows = rows.flatMap((row) => words.flatMap((_, word) => withWord(row, attribute, shares, word)));
  }
  const points = pointsIn(spread.length, Math.max(LEAST_POINTS, Math.floor(POINTS / rows.length)));
  return rows.flatMap(({ draw, weight }) =>
    points.map((point) => {
      const whole = draw.slice();
      for (const [axis, attribute] of spread.entries()) whole[attribute] = point[axis] as number;
      return { draw: whole, weight: weight / points.length };
    }),
  );
}

/** The specimen with a word chosen for an attribute; none where the word never comes up. */
function withWord(
  { draw, weight }: Specimen,
  attribute: number,
  shares: Float64Array,
  word: number,
): readonly Specimen[] {
  const from = word === 0 ? 0 : (shares[word - 1] as number);
  const to = shares[word] as number;
  if (to <= from) return [];
  const whole = draw.slice();
  whole[attribute] = (from + to) / 2;
  return [{ draw: whole, weight: weight * (to - from) }];
}

/**
 * Points spread evenly over the unit cube of so many dimensions; one point where there is nothing to spread over. In
 * several dimensions by the powers of the root of x^(d+1) = x + 1 (M. Roberts, "The unreasonable effectiveness of
 * quasirandom sequences", 2018).
 */
function pointsIn(dimensions: number, count: number): readonly (readonly number[])[] {
  if (dimensions === 0) return [[]];
  if (dimensions === 1) return Array.from({ length: count }, (_, i) => [(i + 0.5) / count]);
  let root = 2;
  for (let round = 0; round < ROUNDS; round++) root = (1 + root) ** (1 / (dimensions + 1));
  const steps = Array.from({ length: dimensions }, (_, axis) => root ** -(axis + 1));
  return Array.from({ length: count }, (_, i) => steps.map((step) => (0.5 + (i + 1) * step) % 1));
}
