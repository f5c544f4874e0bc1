import { describe, expect, it } from 'vitest';
import { philox4x32 } from '../../../src/core/random/philox.ts';

/** Counter, key and answer of the lines `philox4x32 10` in Random123's kat_vectors. */
const knownAnswers = [
  ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
] as const;

const words = (text: string) => text.split(' ').map((word) => Number.parseInt(word, 16));

describe('Philox 4×32-10', () => {
  it.each(knownAnswers)('turns counter %s under key %s into %s', (counter, key, answer) => {
    const [c0, c1, c2, c3] = words(counter) as [number, number, number, number];
    const [k0, k1] = words(key) as [number, number];
    const out = new Uint32Array(4);
    philox4x32(c0, c1, c2, c3, k0, k1, out);
    expect([...out]).toEqual(words(answer));
  });

  it('reads signed and unsigned words alike', () => {
    const signed = new Uint32Array(4);
    philox4x32(-1, -1, -1, -1, -1, -1, signed);
    expect([...signed]).toEqual(words('408f276d 41c83b0e a20bc7c6 6d5451fd'));
  });

  it('multiplies exactly: agrees with 64-bit integers on a thousand counters', () => {
    const out = new Uint32Array(4);
    const next = new Uint32Array([1, 2, 3, 4]);
    for (let i = 0; i < 1000; i++) {
      const [a, b, c, d] = next as unknown as [number, number, number, number];
      philox4x32(a, b, c, d, i, ~i, out);
      expect([...out]).toEqual(reference([a, b, c, d], [i, ~i >>> 0]));
      next.set(out);
    }
  });
});

/** The definition with 64-bit integers. */
function reference(counter: number[], key: number[]): number[] {
  const mask = 0xffffffffn;
  let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
  let [k0, k1] = key.map(BigInt) as [bigint, bigint];
  for (let round = 0; round < 10; round++) {
    const p0 = c0 * 0xd2511f53n;
    const p1 = c2 * 0xcd9e8d57n;
    [c0, c1, c2, c3] = [(p1 >> 32n) ^ c1 ^ k0, p1 & mask, (p0 >> 32n) ^ c3 ^ k1, p0 & mask];
    k0 = (k0 + 0x9e3779b9n) & mask;
    k1 = (k1 + 0xbb67ae85n) & mask;
  }
  return [c0, c1, c2, c3].map(Number);
}
