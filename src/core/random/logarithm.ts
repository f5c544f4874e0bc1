const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
/** Distance between the high words of 1 and of √½: brings the mantissa into [√½, √2). */
const TO_ROOT_HALF = 0x3ff00000 - 0x3fe6a09e;
const TWO_54 = 2 ** 54;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** reciprocal[k + 1023] = 2⁻ᵏ */
const reciprocal = Float64Array.from({ length: 2048 }, (_, i) => powerOfTwo(1023 - i));

/**
 * Natural logarithm, the same digits on every engine (`Math.log` may differ), within 1 unit in the last place.
 * 0 gives −∞, a negative number NaN. As fast as `Math.log`: the exponent is taken off by one multiplication,
 * not by writing the number back word by word.
 *
 * Source: the reduction and the polynomial of fdlibm's `e_log.c` (Sun Microsystems).
 */
export function ln(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x > 0 ? x : Number.NaN;
  if (x < 2.2250738585072014e-308) return ln(x * TWO_54) - 54 * (LN2_HIGH + LN2_LOW);
  double[0] = x;
  const k = (((words[HIGH] as number) + TO_ROOT_HALF) >> 20) - 1023;
  const f = x * (reciprocal[k + 1023] as number) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + (even + odd)) + k * LN2_LOW) - f);
}

/** ln(1 + x) for x > −1, exact to the last digits for small x too. */
export function ln1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  return ln(u) + (x - (u - 1)) / u;
}

function powerOfTwo(exponent: number): number {
  let value = 1;
  for (let i = 0; i < Math.abs(exponent); i++) value *= exponent > 0 ? 2 : 0.5;
  return value;
}
