import { type Draws, purpose } from '#core/random';
import type { CompiledRun } from '../compiled-run.ts';
import { type ConditionAnswers, conditionAnswers, type UniformOf } from '../condition-answers.ts';
import { type CaseStore, INDEX, NO, SEGMENT, STREAM, UNASKED, YES } from './case-store.ts';

/**
 * What cases answer to conditions. Attributes are drawn when they are first asked for, which makes no difference: a draw is
 * a function of the case and the attribute. A condition is asked once a case, so that it keeps to its answer.
 */
export class CaseAnswers {
  private readonly cases: CaseStore;
  private readonly conditions: ConditionAnswers;
  private readonly count: number;
  private readonly uniform: UniformOf;
  private source = 0;
  private index = 0;

  constructor(run: CompiledRun, draws: Draws, cases: CaseStore) {
    const streams = run.attributes.map(({ stream }) => stream);
    this.cases = cases;
    this.conditions = conditionAnswers(run);
    this.count = run.conditions.length;
    this.uniform = (attribute) =>
      draws.uniform(this.source, this.index, streams[attribute] as number, purpose.attribute, 0);
  }

  /** Does the condition hold for the case? */
  holds(kase: number, condition: number): boolean {
    const { answers, words } = this.cases;
    const at = kase * this.count + condition;
    if (answers[at] === UNASKED) {
      const row = kase << 4;
      this.source = words[row + STREAM] as number;
      this.index = words[row + INDEX] as number;
      const yes = this.conditions.holds(condition, words[row + SEGMENT] as number, this.uniform);
      answers[at] = yes ? YES : NO;
    }
    return answers[at] === YES;
  }
}
