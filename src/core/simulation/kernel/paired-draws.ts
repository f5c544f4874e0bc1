import type { Draws, PurposeCode } from '#core/random';

/** Blocks kept for each place; a power of two. */
const KEPT = 16;

/**
 * The random numbers of steps or nodes for one purpose. Cases 2i and 2i + 1 of a source share a block of Philox, one half
 * each; whoever comes first makes the block, and its other half is kept until a block 16 further on takes its room. A number is a pure function of what it is for, whether it was kept or made again.
 */
export class PairedDraws {
  /** The number drawn last. */
  value = 0;
  private readonly draws: Draws;
  private readonly purpose: PurposeCode;
  private readonly streams: Uint32Array;
  private readonly source: Int32Array;
  private readonly block: Int32Array;
  private readonly path: Float64Array;
  private readonly halves: Float64Array;

  /** `streams[place]` is the random stream of a place. */
  constructor(draws: Draws, purpose: PurposeCode, streams: Uint32Array) {
    this.draws = draws;
    this.purpose = purpose;
    this.streams = streams;
    const kept = KEPT * streams.length;
    this.source = new Int32Array(kept);
    this.block = new Int32Array(kept).fill(-1);
    this.path = new Float64Array(kept);
    this.halves = new Float64Array(2 * kept);
  }

  /**
   * Draws for case `index` of the source whose stream is `source`; the number, in (0, 1), is then in `value`. A field,
   * since numbers with fractions are costly to hand over in a call.
   */
  draw(place: number, source: number, index: number, path: number): void {
    const block = index >>> 1;
    const at = KEPT * place + (block & (KEPT - 1));
    if (this.block[at] !== block || this.source[at] !== source || this.path[at] !== path) {
      const { draws } = this;
      draws.pair(source, block, this.streams[place] as number, this.purpose, path);
      this.halves[2 * at] = draws.first;
      this.halves[2 * at + 1] = draws.second;
      this.block[at] = block;
      this.source[at] = source;
      this.path[at] = path;
    }
    this.value = this.halves[2 * at + (index & 1)] as number;
  }
}
