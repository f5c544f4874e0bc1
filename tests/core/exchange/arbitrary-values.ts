import fc from 'fast-check';
import type { Distribution } from '#core/random';

/** A number ≥ 0 that JSON and decimal fractions keep exactly. */
export const amount = fc.integer({ min: 0, max: 4000 }).map((n) => n / 8);
const unit = fc.constantFrom('s' as const, 'min' as const, 'h' as const, 'd' as const, 'w' as const);
/** Names and notes, also awkward ones; without what XML cannot carry. */
export const text = fc.oneof(
  fc.constantFrom(
    '',
    'Check order',
    '审核 & 批准',
    '<script>alert(1)</script>',
    'a\nb',
    '"quoted" \'twice\'',
    'Ärger 🙂 ]]>',
    '  spaced  ',
  ),
  fc
    .string({ maxLength: 12 })
    .map((value) => value.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/g, '')),
);

/** Distributions of every family. */
export const distribution: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ type: fc.constant('fixed' as const), value: amount, unit }),
  fc.record({
    type: fc.constantFrom('triangular' as const, 'pert' as const),
    min: amount,
    mode: amount,
    max: amount,
    unit,
  }),
  fc.record({
    type: fc.constantFrom('normal' as const, 'lognormal' as const),
    mean: amount,
    sd: amount,
    unit,
  }),
  fc.record({ type: fc.constant('exponential' as const), mean: amount, unit }),
  fc.record({
    type: fc.constantFrom('gamma' as const, 'weibull' as const),
    shape: amount,
    scale: amount,
    unit,
  }),
  fc.record({
    type: fc.constant('erlang' as const),
    order: fc.integer({ min: 1, max: 9 }),
    mean: amount,
    unit,
  }),
  fc.record({
    type: fc.constant('beta' as const),
    alpha: amount,
    beta: amount,
    min: amount,
    max: amount,
    unit,
  }),
  fc.record({
    type: fc.constant('empirical' as const),
    values: fc.array(fc.record({ value: amount, weight: amount }), { minLength: 1, maxLength: 3 }),
    unit,
  }),
  fc.record({
    type: fc.constant('histogram' as const),
    bins: fc.array(fc.record({ from: amount, to: amount, weight: amount }), { minLength: 1, maxLength: 3 }),
    unit,
  }),
);
