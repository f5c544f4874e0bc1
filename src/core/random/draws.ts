import { invariant } from '#core/base';
import { philox4x32 } from './philox.ts';
import type { PurposeCode } from './purpose.ts';

/** Number of replications one seed can address. */
const REPLICATIONS = 2 ** 24;
const WORDS = 2 ** 32;
/** Step of the uniform grid. */
const GRID = 2 ** -52;

/** The random numbers of one replication of one run. Keeps no state: the same arguments give the same number. */
export interface Draws {
  /**
   * One uniform number in the open interval (0, 1), on a grid of 2⁻⁵² with 1 − u exact.
   *
   * - `source`  stream id of the arrival source that the case came from
   * - `index`   index of the case within its source, from 0
   * - `stream`  stream id of the element that draws
   * - `purpose` what the number is for, one of `purpose`
   * - `path`    which execution by which token: `pathOf(lineage, visit)`, or just the visit for the first token
   *
   * All are unsigned 32-bit integers, `purpose` 8 bits. Allocates nothing.
   */
  uniform(source: number, index: number, stream: number, purpose: PurposeCode, path: number): number;
  /**
   * Two independent numbers for the price of one, left in `first` and `second`. The first is that of `uniform`; a caller
   * uses one of the two ways under a given counter, not both.
   */
  pair(source: number, index: number, stream: number, purpose: PurposeCode, path: number): void;
  readonly first: number;
  readonly second: number;
}

/**
 * The draws of a replication.
 *
 * Packing, without loss, so that two different draws never share a counter under the same key:
 * key = (low 32 bits of the seed, `source`); counter = (`index`, `stream`, `path`, replication × 256 + purpose).
 * The bits of a seed above 2³² are folded into the second key word.
 *
 * `seed` is an integer from 0 to 2⁵³ − 1, `replication` from 0 to 2²⁴ − 1.
 */
export function createDraws(seed: number, replication: number): Draws {
  invariant(Number.isSafeInteger(seed) && seed >= 0, `The seed <${seed}> is a whole number from 0.`);
  invariant(
    Number.isInteger(replication) && replication >= 0 && replication < REPLICATIONS,
    `The replication <${replication}> is a whole number from 0 to ${REPLICATIONS - 1}.`,
  );
  return new PhiloxDraws(seed, replication);
}

/** A class, so that every replication shares one hidden shape and the call inlines into the kernel. */
class PhiloxDraws implements Draws {
  first = 0;
  second = 0;
  private readonly key: number;
  private readonly fold: number;
  private readonly replication: number;
  private readonly out = new Uint32Array(4);

  constructor(seed: number, replication: number) {
    this.key = seed | 0;
    this.fold = Math.imul(Math.floor(seed / WORDS), 0x9e3779b1);
    this.replication = replication << 8;
  }

  uniform(source: number, index: number, stream: number, purpose: PurposeCode, path: number): number {
    const out = this.out;
    philox4x32(index, stream, path, this.replication | purpose, this.key, source ^ this.fold, out);
    // 26 bits of each word, plus a half: 2⁻⁵³ … 1 − 2⁻⁵³, never 0 or 1
    return (((out[0] as number) >>> 6) * 0x4000000 + ((out[1] as number) >>> 6) + 0.5) * GRID;
  }

  pair(source: number, index: number, stream: number, purpose: PurposeCode, path: number): void {
    const out = this.out;
    philox4x32(index, stream, path, this.replication | purpose, this.key, source ^ this.fold, out);
    this.first = (((out[0] as number) >>> 6) * 0x4000000 + ((out[1] as number) >>> 6) + 0.5) * GRID;
    this.second = (((out[2] as number) >>> 6) * 0x4000000 + ((out[3] as number) >>> 6) + 0.5) * GRID;
  }
}
