import type { Sampler } from './families/family.ts';

/** Chebyshev nodes cos((2i + 1) π / 22), outer ones first so that the differences stay small. */
const NODES = [
  0.9898214418809327, -0.9898214418809327, 0.9096319953545184, -0.9096319953545184, 0.7557495743542583,
  -0.7557495743542583, 0.5406408174555976, -0.5406408174555976, 0.28173255684142967, -0.28173255684142967, 0,
] as const;
const [N0, N1, N2, N3, N4, N5, N6, N7, N8, N9] = NODES;
/** Places between the nodes where a panel is held against the exact function. */
const PROBES = [-1, -0.96, -0.65, -0.14, 0.41, 0.84, 1];
const TOLERANCE = 1e-12;

/** Panels per half: 53 octaves of distance to the end, each cut in 4. */
const PANELS = 53 * 4;
/** A panel's row: middle, 1 / half-width, 11 coefficients, smallest and largest value. */
const ROW = 16;
/** High word of 2⁻⁵³, without all but two bits of the mantissa. */
const FIRST = (1023 - 53) << 2;

/** What becomes of a panel, which starts as 0. */
const READY = 1;
const DIRECT = 2;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * The same function of u, from a table: for costly quantiles that are smooth on (0, 1) but may have any power,
 * logarithm or infinity at its ends.
 *
 * (0, 1) is cut into panels whose width is in proportion to the distance to the nearer end; on each, the function is the
 * polynomial through 11 Chebyshev nodes. A panel is made when it is first met, and kept only if it agrees
 * with the exact function within 10⁻¹² (relative) at 7 other places; otherwise the exact function answers there for good.
 * Values are held inside those of the panel's ends, so that the whole never decreases from one panel to the next.
 * The answers don't depend on the order of asking. Source of the error bound: Trefethen, Approximation Theory and
 * Approximation Practice, ch. 8.
 */
export function tabulate(exact: Sampler): Sampler {
  const state = new Uint8Array(2 * PANELS);
  const rows = new Float64Array(2 * PANELS * ROW);
  return (u) => {
    const lower = u < 0.5;
    const distance = lower ? u : 1 - u;
    double[0] = distance;
    const panel = ((words[HIGH] as number) >> 18) - FIRST + (lower ? 0 : PANELS);
    if (state[panel] !== READY) {
      // exactly ½ has no panel, nor has anything closer to an end than 2⁻⁵³
      if (state[panel] === DIRECT || distance === 0.5 || distance < 2 ** -53) return exact(u);
      state[panel] = fill(rows, panel * ROW, exact, distance, lower) ? READY : DIRECT;
      if (state[panel] === DIRECT) return exact(u);
    }
    return read(rows, panel * ROW, distance);
  };
}

/** Newton's form of the polynomial, written out. */
function read(rows: Float64Array, at: number, distance: number): number {
  const t = (distance - (rows[at] as number)) * (rows[at + 1] as number);
  let y = rows[at + 12] as number;
  y = y * (t - N9) + (rows[at + 11] as number);
  y = y * (t - N8) + (rows[at + 10] as number);
  y = y * (t - N7) + (rows[at + 9] as number);
  y = y * (t - N6) + (rows[at + 8] as number);
  y = y * (t - N5) + (rows[at + 7] as number);
  y = y * (t - N4) + (rows[at + 6] as number);
  y = y * (t - N3) + (rows[at + 5] as number);
  y = y * (t - N2) + (rows[at + 4] as number);
  y = y * (t - N1) + (rows[at + 3] as number);
  y = y * (t - N0) + (rows[at + 2] as number);
  const least = rows[at + 13] as number;
  const most = rows[at + 14] as number;
  return y < least ? least : y > most ? most : y;
}

/** Makes the panel that `distance` lies in; false where a polynomial can't follow the function. */
function fill(rows: Float64Array, at: number, exact: Sampler, distance: number, lower: boolean): boolean {
  const low = panelStart(distance);
  const half = octaveOf(distance) / 8;
  const middle = low + half;
  const value = (t: number) => exact(lower ? middle + half * t : 1 - (middle + half * t));

  const differences = NODES.map(value);
  for (let order = 1; order < NODES.length; order++) {
    for (let i = NODES.length - 1; i >= order; i--) {
      const step = (NODES[i] as number) - (NODES[i - order] as number);
      differences[i] = ((differences[i] as number) - (differences[i - 1] as number)) / step;
    }
  }
  rows[at] = middle;
  rows[at + 1] = 1 / half;
  rows.set(differences, at + 2);
  rows[at + 13] = -Infinity;
  rows[at + 14] = Infinity;
  const faithful = PROBES.every((t) => {
    const y = value(t);
    return Math.abs(read(rows, at, middle + half * t) - y) <= TOLERANCE * Math.abs(y);
  });
  rows[at + 13] = value(lower ? -1 : 1);
  rows[at + 14] = value(lower ? 1 : -1);
  return faithful;
}

/** The largest power of two that is not above `distance`. */
function octaveOf(distance: number): number {
  let octave = 0.5;
  while (octave > distance) octave /= 2;
  return octave;
}

/** Where the quarter of an octave that holds `distance` starts. */
function panelStart(distance: number): number {
  const octave = octaveOf(distance);
  return octave + Math.floor((4 * (distance - octave)) / octave) * (octave / 4);
}
