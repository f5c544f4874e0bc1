import { distributionSchema } from './distribution-schema.ts';
import { idSchema } from './node-schema.ts';
import { z } from './zod.ts';

const capacity = z
  .int()
  .min(0)
  .optional()
  .describe('People on duty in this stretch. Default: the capacity of the role.');

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const TIME = /^([01]\d|2[0-4]):([0-5]\d)$/;
const MINUTES_PER_DAY = 1440;

const minutesSchema = z.strictObject({ from: z.number(), to: z.number(), capacity });
const clockSchema = z.strictObject({
  days: z.array(z.enum(DAYS)).min(1),
  from: z.string().regex(TIME),
  to: z.string().regex(TIME),
  capacity,
});

/** A weekly interval: in minutes since Monday 00:00, or as days with clock times (`"24:00"` ends a day). */
const weeklySchema = z.union([minutesSchema, clockSchema]).describe('Half-open [from, to).');

/** Working hours. */
export const calendarSchema = z.strictObject({
  id: idSchema,
  name: z.string().optional().describe('Default: the id.'),
  weekly: z.array(weeklySchema).default([]),
  exceptions: z
    .array(
      z.strictObject({
        date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        intervals: z
          .array(minutesSchema)
          .default([])
          .describe('Minutes since midnight; none: closed that day.'),
      }),
    )
    .default([]),
  atClosing: z.enum(['pause', 'finish', 'handOver']).default('pause'),
});

/** Resolves the day form of a weekly interval to minutes since Monday 00:00. */
export function toIntervals(
  weekly: z.output<typeof weeklySchema>,
): readonly { from: number; to: number; capacity?: number }[] {
  if (!('days' in weekly)) return [weekly];
  const rest = weekly.capacity === undefined ? {} : { capacity: weekly.capacity };
  return weekly.days.map((day) => {
    const midnight = DAYS.indexOf(day) * MINUTES_PER_DAY;
    return { from: midnight + minuteOfDay(weekly.from), to: midnight + minuteOfDay(weekly.to), ...rest };
  });
}

function minuteOfDay(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

const arrivalSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('interval'), interval: distributionSchema }),
  z.strictObject({
    by: z.literal('weekly'),
    rates: z
      .array(z.number().min(0))
      .length(168)
      .describe('Cases per hour for each hour of the week, Monday 00:00 first.'),
  }),
  z.strictObject({
    by: z.literal('list'),
    times: z.array(z.number().min(0)).describe('Minutes since the start of the run, ascending.'),
  }),
]);

/** What is needed to simulate. Fields that are left out are taken from the default scenario. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: z.string().optional().describe('Default: the id.'),
  arrivals: z
    .record(z.string(), arrivalSchema)
    .optional()
    .describe('By id of a start node. Default: at random every 10 minutes on average at every start event.'),
  segmentArrivals: z
    .record(z.string(), z.record(z.string(), arrivalSchema))
    .optional()
    .describe('By id of a segment, then by id of a start node. Default: none.'),
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .optional()
    .describe('Local start of the run. Default: 2026-01-05T08:00, a Monday.'),
  stop: z
    .discriminatedUnion('by', [
      z.strictObject({ by: z.literal('cases'), cases: z.int().min(1) }),
      z.strictObject({ by: z.literal('horizon'), horizon: z.number().positive().describe('Minutes.') }),
    ])
    .optional()
    .describe('Default: 1,000 cases.'),
  warmup: z
    .discriminatedUnion('by', [
      z.strictObject({ by: z.literal('none') }),
      z.strictObject({ by: z.literal('auto') }),
      z.strictObject({ by: z.literal('time'), time: z.number().min(0).describe('Minutes.') }),
    ])
    .optional()
    .describe('Default: none.'),
  replications: z.int().min(1).optional().describe('Default: 10.'),
  seed: z.int().optional().describe('Default: 1.'),
  placeholders: z.enum(['refuse', 'passThrough']).optional().describe('Default: refuse.'),
  observed: z
    .strictObject({
      cycleTime: z.number().min(0).describe('Mean, minutes.'),
      casesPerWeek: z.number().min(0),
    })
    .nullable()
    .optional()
    .describe('What was measured in reality. Default: nothing.'),
});
