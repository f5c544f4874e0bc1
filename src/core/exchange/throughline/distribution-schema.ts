import type { Distribution } from '#core/random';
import { z } from './zod.ts';

const unit = z
  .enum(['s', 'min', 'h', 'd', 'w'])
  .default('min')
  .describe('Unit of the parameters: seconds, minutes, hours, days of 24 hours, weeks of 7 days.');
const amount = z.number();
const weight = z.number().min(0);

/** A distribution of a length of time. Parameters are checked for type only; `unit` defaults to minutes. */
export const distributionSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('fixed'), value: amount, unit }),
    z.strictObject({ type: z.literal('uniform'), min: amount, max: amount, unit }),
    z.strictObject({ type: z.literal('triangular'), min: amount, mode: amount, max: amount, unit }),
    z.strictObject({ type: z.literal('pert'), min: amount, mode: amount, max: amount, unit }),
    z.strictObject({ type: z.literal('normal'), mean: amount, sd: amount, unit }),
    z.strictObject({ type: z.literal('lognormal'), mean: amount, sd: amount, unit }),
    z.strictObject({ type: z.literal('exponential'), mean: amount, unit }),
    z.strictObject({ type: z.literal('gamma'), shape: amount, scale: amount, unit }),
    z.strictObject({ type: z.literal('weibull'), shape: amount, scale: amount, unit }),
    z.strictObject({ type: z.literal('erlang'), order: amount, mean: amount, unit }),
    z.strictObject({ type: z.literal('beta'), alpha: amount, beta: amount, min: amount, max: amount, unit }),
    z.strictObject({
      type: z.literal('empirical'),
      values: z.array(z.strictObject({ value: amount, weight: weight.default(1) })).min(1),
      unit,
    }),
    z.strictObject({
      type: z.literal('histogram'),
      bins: z.array(z.strictObject({ from: amount, to: amount, weight: weight.default(1) })).min(1),
      unit,
    }),
  ])
  .describe('A distribution of a length of time.') satisfies z.ZodType<Distribution>;

/** The duration of a task that says nothing: ten minutes, always. */
export const DEFAULT_DURATION = { type: 'fixed' as const, value: 10, unit: 'min' as const };

/** The delay of an event that says nothing. */
export const NO_DELAY = { type: 'fixed' as const, value: 0, unit: 'min' as const };
