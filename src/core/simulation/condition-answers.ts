import { type Condition, type FeelValue, holds, parseCondition } from '#core/feel';
import { invariant } from '#core/base';
import { compileAttributeDraw, type CompiledDraw } from './attribute-draw.ts';
import type { CompiledRun } from './compiled-run.ts';

/** More combinations of words than this are not remembered. */
const MOST_REMEMBERED = 1 << 12;

/** What is drawn for a case, by attribute: one uniform number in (0, 1). */
export type UniformOf = (attribute: number) => number;

/**
 * The conditions of a run, ready to be asked. Where a condition reads words only, its answer is remembered for every
 * combination of them, so that FEEL is hardly ever evaluated.
 */
export class ConditionAnswers {
  private readonly run: CompiledRun;
  private readonly parsed: readonly Condition[];
  /** By condition: the attributes it reads, the segment as `attributes.length`. */
  private readonly reads: readonly (readonly number[])[];
  /** By attribute, then by segment + 1. */
  private readonly draws: readonly (readonly CompiledDraw[])[];
  /** By condition and field read: how many words it may be. By condition: its answers; null where there are too many. */
  private readonly sizes: readonly (readonly number[])[];
  private readonly remembered: readonly (Int8Array | null)[];
  private readonly values: readonly FeelValue[][];

  constructor(run: CompiledRun) {
    this.run = run;
    const names = run.fields.map(({ name }) => name);
    this.parsed = run.conditions.map((text) => {
      const parsed = parseCondition(text, run.fields);
      invariant(parsed.ok, `The condition <${text}> was read before.`);
      return parsed.value;
    });
    this.reads = this.parsed.map(({ reads }) => reads.map((name) => names.indexOf(name)));
    const used = new Set(this.reads.flat());
    this.draws = run.attributes.map(({ draws }, attribute) =>
      used.has(attribute) ? compileAttributeDraw(draws) : [],
    );
    this.sizes = this.reads.map((reads) => reads.map((field) => this.wordsOf(field)));
    this.remembered = this.sizes.map((sizes) => {
      const size = sizes.reduce((product, words) => product * words, 1);
      return size <= MOST_REMEMBERED ? new Int8Array(size).fill(-1) : null;
    });
    this.values = this.reads.map((reads) => reads.map(() => null));
  }

  /** The attributes that some condition reads. */
  get attributes(): readonly number[] {
    return this.draws.flatMap((draws, attribute) => (draws.length > 0 ? [attribute] : []));
  }

  /** How the attribute is drawn for cases of a segment. */
  drawOf(attribute: number, segment: number): CompiledDraw {
    return (this.draws[attribute] as readonly CompiledDraw[])[segment + 1] as CompiledDraw;
  }

  /** Does the condition hold for a case of `segment` with these draws? */
  holds(condition: number, segment: number, uniform: UniformOf): boolean {
    const reads = this.reads[condition] as readonly number[];
    const values = this.values[condition] as FeelValue[];
    const sizes = this.sizes[condition] as readonly number[];
    const memory = this.remembered[condition] ?? null;
    let at = 0;
    for (let i = 0; i < reads.length; i++) {
      const field = reads[i] as number;
      const draw = this.draws[field]?.[segment + 1];
      if (draw === undefined) {
        values[i] = this.run.segments[segment]?.name ?? null;
        at = at * (sizes[i] as number) + segment + 1;
      } else if (draw.words === null) values[i] = draw.number(uniform(field));
      else {
        const word = draw.place(uniform(field));
        values[i] = draw.words[word] as string;
        at = at * (sizes[i] as number) + word;
      }
    }
    const parsed = this.parsed[condition] as Condition;
    if (memory === null) return holds(parsed, values);
    if (memory[at] === -1) memory[at] = holds(parsed, values) ? 1 : 0;
    return memory[at] === 1;
  }

  /** How many words a field may be; ∞ for one that may be a number. */
  private wordsOf(field: number): number {
    const draws = this.draws[field];
    if (draws === undefined) return this.run.segments.length + 1;
    return draws.some(({ words }) => words === null) ? Infinity : (draws[0]?.words?.length ?? 1);
  }
}

const answersOf = new WeakMap<CompiledRun, ConditionAnswers>();

/** The conditions of a run; made once, since reading FEEL takes its time. */
export function conditionAnswers(run: CompiledRun): ConditionAnswers {
  let answers = answersOf.get(run);
  if (answers === undefined) {
    answers = new ConditionAnswers(run);
    answersOf.set(run, answers);
  }
  return answers;
}
