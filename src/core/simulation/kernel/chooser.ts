import { childLineage, type Draws, pathOf, purpose } from '#core/random';
import type { CompiledRun } from '../compiled-run.ts';
import { CaseAnswers } from './case-answers.ts';
import type { CaseStore } from './case-store.ts';
import { PairedDraws } from './paired-draws.ts';

/** How a split decides: by chances alone; by conditions, then chances; by conditions with nothing left to chance. */
const BY_CHANCE = 0;
const BY_CONDITIONS = 1;
const BY_CONDITIONS_ALONE = 2;

/** Finds which way tokens go at splits: by the conditions of flows, by draws where there are none or none holds. */
export class Chooser {
  /** Places (in `table.choiceFlow`) of the flows chosen last by `some`, in order. */
  readonly chosen: Int32Array;
  chosenCount = 0;
  private readonly start: Int32Array;
  private readonly chances: Float64Array;
  private readonly defaults: Uint8Array;
  private readonly streams: Uint32Array;
  private readonly draws: Draws;
  private readonly choices: PairedDraws;
  /** By node: how it decides. By place: the condition of the flow, −1 without one. */
  private readonly way: Uint8Array;
  private readonly conditionAt: Int32Array;
  private readonly answers: CaseAnswers;

  constructor(run: CompiledRun, draws: Draws, cases: CaseStore) {
    this.start = run.table.choiceStart;
    this.chances = run.chances;
    this.defaults = run.defaults;
    this.streams = run.streams;
    this.draws = draws;
    this.choices = new PairedDraws(draws, purpose.choice, run.streams);
    this.chosen = new Int32Array(run.table.choiceFlow.length);
    this.conditionAt = run.conditionAt;
    this.answers = new CaseAnswers(run, draws, cases);
    this.way = Uint8Array.from(run.table.nodes, (_, node) => {
      const conditions = run.conditionAt.subarray(this.start[node], this.start[node + 1]);
      if (conditions.every((condition) => condition < 0)) return BY_CHANCE;
      return conditions.some((condition) => condition < 0) ? BY_CONDITIONS : BY_CONDITIONS_ALONE;
    });
  }

  /**
   * The place of the one flow taken at `node`: the first whose condition holds; without one, inversion of one draw over the
   * flows in order. −1 where every flow has a condition and none holds.
   */
  one(kase: number, node: number, source: number, index: number, path: number): number {
    const first = this.start[node] as number;
    const last = (this.start[node + 1] as number) - 1;
    if (this.way[node] !== BY_CHANCE) {
      const place = this.firstThatHolds(kase, first, last);
      if (place >= 0 || this.way[node] === BY_CONDITIONS_ALONE) return place;
    }
    this.choices.draw(node, source, index, path);
    let u = this.choices.value;
    for (let place = first; place < last; place++) {
      u -= this.chances[place] as number;
      if (u < 0) return place;
    }
    // rounding may leave a crumb behind the last flow that can be taken
    let place = last;
    while (place > first && this.chances[place] === 0) place--;
    return place;
  }

  private firstThatHolds(kase: number, first: number, last: number): number {
    for (let place = first; place <= last; place++) {
      const condition = this.conditionAt[place] as number;
      if (condition >= 0 && this.answers.holds(kase, condition)) return place;
    }
    return -1;
  }

  /**
   * Every flow whose condition holds, and those without one by their own chance, into `chosen`. When none comes up: the
   * default flow; without one, a flow without a condition, drawn in proportion to the chances (all alike when they are
   * all 0). None at all where every flow has a condition and none holds.
   */
  some(kase: number, node: number, source: number, index: number, path: number): void {
    const first = this.start[node] as number;
    const end = this.start[node + 1] as number;
    const stream = this.streams[node] as number;
    this.chosenCount = 0;
    let fallback = -1;
    let sum = 0;
    for (let place = first; place < end; place++) {
      const condition = this.conditionAt[place] as number;
      if (condition >= 0) {
        if (this.answers.holds(kase, condition)) this.chosen[this.chosenCount++] = place;
        continue;
      }
      const u = this.draws.uniform(
        source,
        index,
        stream,
        purpose.choice,
        this.branchPath(path, place - first),
      );
      const chance = this.chances[place] as number;
      sum += chance;
      if (this.defaults[place] === 1) fallback = place;
      if (u < chance) this.chosen[this.chosenCount++] = place;
    }
    if (this.chosenCount > 0 || this.way[node] === BY_CONDITIONS_ALONE) return;
    this.chosenCount = 1;
    if (fallback < 0) {
      const u = this.draws.uniform(source, index, stream, purpose.choice, this.branchPath(path, end - first));
      fallback = this.forced(u, first, end, sum);
    }
    this.chosen[0] = fallback;
  }

  private forced(u: number, first: number, end: number, sum: number): number {
    if (sum === 0) return this.anyFree(u, first, end);
    let left = u * sum;
    for (let place = first; place < end - 1; place++) {
      left -= this.chances[place] as number;
      if (left < 0) return place;
    }
    let last = end - 1;
    while (last > first && this.chances[last] === 0) last--;
    return last;
  }

  /** One of the flows without a condition, all alike. */
  private anyFree(u: number, first: number, end: number): number {
    const free: number[] = [];
    for (let place = first; place < end; place++) {
      if ((this.conditionAt[place] as number) < 0) free.push(place);
    }
    return free[Math.floor(u * free.length)] as number;
  }

  /** Each flow of an inclusive split has a draw of its own. */
  private branchPath(path: number, branch: number): number {
    return pathOf(childLineage(path, branch, 0), 0);
  }
}
