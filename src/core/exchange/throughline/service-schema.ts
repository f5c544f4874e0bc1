import { FORMAT, FORMAT_VERSION, SCHEMA_VERSION } from './file-format.ts';
import { idSchema, nodeSchema, targetSchema } from './node-schema.ts';
import { calendarSchema, scenarioSchema } from './scenario-schema.ts';
import { z } from './zod.ts';

const processSchema = z.strictObject({
  id: idSchema,
  name: z.string().default(''),
  x: z.number().optional(),
  y: z.number().optional(),
  width: z.number().positive().optional(),
  height: z.number().positive().optional(),
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
  height: z.number().positive().optional(),
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
    .array(z.strictObject({ x: z.number(), y: z.number() }))
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
    .optional()
    .describe('The next unused random stream. Default: one above the largest.'),
  processes: z.array(processSchema).default([]).describe('Default: one process with a pool.'),
  lanes: z.array(laneSchema).default([]),
  nodes: z.array(nodeSchema).default([]),
  flows: z.array(flowSchema).default([]),
  roles: z.array(roleSchema).default([]),
  calendars: z.array(calendarSchema).default([]),
  scenarios: z.array(scenarioSchema).default([]).describe('Default: one default scenario.'),
  journeys: z
    .array(z.strictObject({ id: idSchema }))
    .default([])
    .describe('Reserved.'),
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
