import type { Draws, PurposeCode } from '#core/random';

/**
 * The random numbers of steps or nodes for one purpose. Cases 2i and 2i + 1 of a source share a block of Philox, one half
 * each; whoever comes first makes the block, and its other half is kept for as long as no other block of the place is made.
 * A number is a pure function of what it is for, whether it was kept or made again.
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
    this.source = new Int32Array(streams.length);
    this.block = new Int32Array(streams.length).fill(-1);
    this.path = new Float64Array(streams.length);
    this.halves = new Float64Array(2 * streams.length);
  }

  /**
   * Draws for case `index` of the source whose stream is `source`; the number, in (0, 1), is then in `value`. A field,
   * since numbers with fractions are costly to hand over in a call.
   */
  draw(place: number, source: number, index: number, path: number): void {
    const block = index >>> 1;
    if (this.block[place] !== block || this.source[place] !== source || this.path[place] !== path) {
      const { draws } = this;
      draws.pair(source, block, this.streams[place] as number, this.purpose, path);
      this.halves[2 * place] = draws.first;
      this.halves[2 * place + 1] = draws.second;
      this.block[place] = block;
      this.source[place] = source;
      this.path[place] = path;
    }
    this.value = this.halves[2 * place + (index & 1)] as number;
  }
}
