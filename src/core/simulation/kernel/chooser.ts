import { childLineage, type Draws, pathOf, purpose } from '#core/random';
import type { CompiledRun } from '../compiled-run.ts';
import { PairedDraws } from './paired-draws.ts';

/** Draws which way tokens go at splits. */
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

  constructor(run: CompiledRun, draws: Draws) {
    this.start = run.table.choiceStart;
    this.chances = run.chances;
    this.defaults = run.defaults;
    this.streams = run.streams;
    this.draws = draws;
    this.choices = new PairedDraws(draws, purpose.choice, run.streams);
    this.chosen = new Int32Array(run.table.choiceFlow.length);
  }

  /** The place of the one flow taken at `node`: inversion of one draw over the flows in order. */
  one(node: number, source: number, index: number, path: number): number {
    const first = this.start[node] as number;
    const last = (this.start[node + 1] as number) - 1;
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

  /**
   * Every flow by its own chance, into `chosen`. When none comes up: the default flow; without one, a flow drawn in
   * proportion to the chances (all alike when they are all 0).
   */
  some(node: number, source: number, index: number, path: number): void {
    const first = this.start[node] as number;
    const end = this.start[node + 1] as number;
    const stream = this.streams[node] as number;
    this.chosenCount = 0;
    let fallback = -1;
    let sum = 0;
    for (let place = first; place < end; place++) {
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
    if (this.chosenCount > 0) return;
    this.chosenCount = 1;
    if (fallback < 0) {
      const u = this.draws.uniform(source, index, stream, purpose.choice, this.branchPath(path, end - first));
      fallback = this.forced(u, first, end, sum);
    }
    this.chosen[0] = fallback;
  }

  private forced(u: number, first: number, end: number, sum: number): number {
    if (sum === 0) return first + Math.floor(u * (end - first));
    let left = u * sum;
    for (let place = first; place < end - 1; place++) {
      left -= this.chances[place] as number;
      if (left < 0) return place;
    }
    return end - 1;
  }

  /** Each flow of an inclusive split has a draw of its own. */
  private branchPath(path: number, branch: number): number {
    return pathOf(childLineage(path, branch, 0), 0);
  }
}
