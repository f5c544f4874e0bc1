import { discussionTables } from './discussion-schema.ts';
import { distributionSchema } from './distribution-schema.ts';
import { FORMAT, FORMAT_VERSION, SCHEMA_VERSION } from './file-format.ts';
import { journeyTables } from './journey-schema.ts';
import { idSchema, nodeSchema, placeSchema, sizeSchema, streamSchema, targetSchema } from './node-schema.ts';
import { calendarSchema, scenarioSchema } from './scenario-schema.ts';
import { z } from './zod.ts';

const processSchema = z.strictObject({
  id: idSchema,
  name: z.string().default(''),
  x: placeSchema.optional(),
  y: placeSchema.optional(),
  width: sizeSchema.optional(),
  height: sizeSchema.optional(),
  pool: z.boolean().default(true).describe('Draw a pool around the process.'),
  target: targetSchema.nullable().default(null),
  targetCalendarId: idSchema.nullable().default(null),
  notes: z.string().optional(),
});

const laneSchema = z.strictObject({
  id: idSchema,
  processId: idSchema.optional().describe('Default: the first process.'),
  name: z.string().optional().describe('Default: the name of the role, else the id.'),
  roleId: idSchema.nullable().default(null).describe('Who does the tasks of the lane.'),
  role: idSchema.nullable().optional().describe('Short for roleId.'),
  order: z.number().optional().describe('Lanes are stacked by order. Default: as listed.'),
  height: sizeSchema.optional(),
});

const flowSchema = z.strictObject({
  id: idSchema.optional().describe('Default: made from source and target.'),
  processId: idSchema.optional().describe('Default: the process of the source.'),
  source: idSchema,
  target: idSchema,
  name: z.string().default(''),
  probability: z.number().min(0).max(1).nullable().default(null).describe('Null: shares the remainder.'),
  isDefault: z.boolean().default(false),
  condition: z.string().nullable().default(null),
  waypoints: z
    .array(z.strictObject({ x: placeSchema, y: placeSchema }))
    .nullable()
    .default(null)
    .describe('Null: routed automatically.'),
  notes: z.string().optional(),
});

const roleSchema = z.strictObject({
  id: idSchema,
  name: z.string().optional().describe('Default: the id.'),
  capacity: z.int().min(0).default(1).describe('How many people.'),
  costPerHour: z.number().default(0),
  calendarId: idSchema.nullable().default(null).describe('Null: always on duty.'),
  discipline: z
    .enum(['fifo', 'lifo', 'priority', 'preemptive', 'shortestFirst', 'earliestDue'])
    .default('fifo')
    .describe('Whose work is taken up first.'),
  maximumCapacity: z.int().min(0).nullable().default(null).describe('The most a redesign may plan with.'),
});

const drawSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('category'),
    values: z.array(z.strictObject({ value: z.string(), share: z.number().min(0) })).min(1),
  }),
  z.strictObject({ by: z.literal('number'), distribution: distributionSchema }),
]);

const stream = streamSchema.optional().describe('Number of the random stream. Default: the next free one.');

const attributeSchema = z.strictObject({
  id: idSchema,
  name: z.string().optional().describe('As conditions write it. Default: the id.'),
  draw: drawSchema,
  stream,
});

const segmentSchema = z.strictObject({
  id: idSchema,
  name: z.string().optional().describe('Default: the id.'),
  priority: z.int().default(0).describe('Larger is served first.'),
  dueWithin: z.number().min(0).nullable().default(null).describe('Minutes after arrival.'),
  attributes: z.record(z.string(), drawSchema).default({}).describe('Drawn in its own way, by attribute id.'),
  stream,
});

const observationSchema = z.strictObject({
  id: idSchema,
  nodeId: idSchema,
  kind: z.enum(['observation', 'issue']).default('observation'),
  text: z.string(),
  seenAs: z.enum(['customer', 'staff']).default('customer'),
});

const dismissalSchema = z.strictObject({
  id: idSchema,
  code: z.string(),
  at: z.string(),
  because: z.string().default(''),
});

const foreignSchema = z.strictObject({
  id: idSchema,
  format: z.literal('bpmn'),
  fileName: z.string().default(''),
  text: z.string(),
});

/** The service inside a file: its profile and its records as lists. */
export const serviceSchema = z.strictObject({
  id: idSchema.default('service'),
  name: z.string().default(''),
  description: z.string().default(''),
  currency: z.string().default('EUR').describe('ISO 4217 code.'),
  timeZone: z.string().default('UTC').describe('IANA name.'),
  nextStream: z
    .int()
    .min(0)
    .max(2_000_000_000)
    .optional()
    .describe('The next unused random stream. Default: one above the largest.'),
  thresholds: z
    .record(z.string(), z.number())
    .default({})
    .describe('Thresholds of findings that differ from their defaults.'),
  staffBudget: z.number().min(0).nullable().default(null).describe('The most staff may cost in a week.'),
  processes: z.array(processSchema).default([]).describe('Default: one process with a pool.'),
  lanes: z.array(laneSchema).default([]),
  nodes: z.array(nodeSchema).default([]),
  flows: z.array(flowSchema).default([]),
  roles: z.array(roleSchema).default([]),
  calendars: z.array(calendarSchema).default([]),
  scenarios: z.array(scenarioSchema).default([]).describe('Default: one default scenario.'),
  dataObjects: z.array(z.strictObject({ id: idSchema, name: z.string().optional() })).default([]),
  attributes: z.array(attributeSchema).default([]),
  segments: z.array(segmentSchema).default([]),
  observations: z.array(observationSchema).default([]),
  dismissals: z.array(dismissalSchema).default([]),
  ...journeyTables,
  ...discussionTables,
  foreign: z.array(foreignSchema).default([]).describe('Sources of imported drawings, kept whole.'),
});

/** A whole file. */
export const fileSchema = z
  .strictObject({
    format: z.literal(FORMAT),
    formatVersion: z.literal(FORMAT_VERSION).default(FORMAT_VERSION),
    schemaVersion: z.literal(SCHEMA_VERSION).default(SCHEMA_VERSION),
    service: serviceSchema,
  })
  .describe('A Throughline service file.');

/** A service as a file states it, with fixed defaults filled in and references unchecked. */
export type FileService = z.output<typeof serviceSchema>;
