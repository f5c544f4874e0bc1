import { DEFAULT_DURATION, distributionSchema, NO_DELAY } from './distribution-schema.ts';
import { z } from './zod.ts';

/** The id of a record: any text of 1 to 200 characters except names that mean something to JavaScript objects. */
export const idSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => !(id in Object.prototype), { error: 'reserved' })
  .describe('Unique over all records of the file.');

/** A service-level target. */
export const targetSchema = z.strictObject({
  measure: z
    .enum(['wait', 'cycle'])
    .default('cycle')
    .describe('Waiting time, or time from entry to completion.'),
  limit: z.number().min(0).describe('Minutes.'),
  clock: z.enum(['clock', 'working']).default('clock').describe('Count all time, or working time only.'),
});

const performerSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('lane') }),
  z.strictObject({ by: z.literal('role'), roleId: idSchema }),
  z.strictObject({
    by: z.literal('allOf'),
    needs: z
      .array(z.strictObject({ roleId: idSchema, quantity: z.int().min(1).default(1) }))
      .min(1)
      .describe('All of them at once.'),
  }),
  z.strictObject({
    by: z.literal('anyOf'),
    roleIds: z.array(idSchema).min(1).describe('Whoever is free first, in order of preference.'),
  }),
  z.strictObject({ by: z.literal('nobody') }),
]);

const checkSchema = z.strictObject({
  kind: z.enum(['check', 'approval']).default('check'),
  objectId: idSchema.nullable().default(null).describe('What is examined; null: the case as a whole.'),
  rejects: z.string().default('').describe('What is turned down, in words.'),
  rejectFlowId: idSchema
    .nullable()
    .default(null)
    .describe('The flow of rejected cases, out of the task or of the exclusive gateway behind it.'),
});

const patienceSchema = z.strictObject({
  limit: distributionSchema.describe('How long a case waits before it gives up.'),
  flowId: idSchema
    .nullable()
    .default(null)
    .describe('The flow out of the task that it leaves by; null: it ends as abandoned.'),
});

const batchingSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('size'),
    size: z.int().min(1),
    maximumWait: z.number().min(0).nullable().default(null).describe('Minutes; null: however long.'),
  }),
  z.strictObject({
    by: z.literal('times'),
    times: z
      .array(z.number().min(0).max(1440))
      .min(1)
      .describe('Minutes since local midnight, every day, ascending.'),
  }),
]);

/** The number of a random stream: far more than there are records, far from where whole numbers end. */
export const streamSchema = z.int().min(0).max(1_000_000_000);

/** Farther out nothing is drawn, in pixels. */
const FARTHEST = 10_000_000;

/** A coordinate of the drawing. */
export const placeSchema = z.number().min(-FARTHEST).max(FARTHEST);

/** A width or height in the drawing. */
export const sizeSchema = z.number().positive().max(FARTHEST);

const common = {
  id: idSchema,
  processId: idSchema.optional().describe('Default: the process of the lane, else the only (first) process.'),
  laneId: idSchema
    .nullable()
    .optional()
    .describe(
      'Default: the lane of the role of the task, else the first lane; null in a process without lanes.',
    ),
  name: z.string().default(''),
  x: placeSchema.optional().describe('Left edge in pixels. Default: placed automatically.'),
  y: placeSchema.optional().describe('Top edge in pixels. Default: placed automatically.'),
  width: sizeSchema.optional().describe('Default: the size of the kind.'),
  height: sizeSchema.optional().describe('Default: the size of the kind.'),
  notes: z.string().optional(),
  stream: streamSchema.optional().describe('Number of the random stream. Default: the next free one.'),
};

const delay = distributionSchema.default(NO_DELAY);
const message = z.string().default('');

/** A node of the flow graph, by `kind`. */
export const nodeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('startEvent'),
    ...common,
    trigger: z.enum(['none', 'timer', 'message']).default('none'),
  }),
  z.strictObject({
    kind: z.literal('endEvent'),
    ...common,
    trigger: z.enum(['none', 'message']).default('none'),
  }),
  z.strictObject({
    kind: z.literal('task'),
    ...common,
    taskType: z
      .enum(['none', 'user', 'manual', 'service', 'script', 'businessRule', 'send', 'receive'])
      .default('none'),
    performer: performerSchema.optional().describe('Default: the role of the lane.'),
    role: idSchema.nullable().optional().describe('Short for performer: a role id, or null for nobody.'),
    duration: distributionSchema.default(DEFAULT_DURATION),
    cost: z.number().default(0).describe('Fixed cost of one execution.'),
    valueClass: z.enum(['valueAdding', 'necessary', 'waste']).nullable().default(null),
    waste: z
      .enum(['waiting', 'moving', 'rework', 'overProcessing', 'checking'])
      .nullable()
      .default(null)
      .describe('Which waste, where valueClass is waste.'),
    target: targetSchema.nullable().default(null),
    inputs: z.array(idSchema).default([]).describe('Data objects the step reads.'),
    outputs: z.array(idSchema).default([]).describe('Data objects the step writes.'),
    customerContact: z.boolean().default(false).describe('The customer takes part.'),
    check: checkSchema.nullable().default(null),
    priority: z
      .int()
      .nullable()
      .default(null)
      .describe('Larger is served first. Null: the priority of the segment.'),
    patience: patienceSchema.nullable().default(null),
    batching: batchingSchema.nullable().default(null),
    mustKeep: z.boolean().default(false).describe('No redesign takes the step out.'),
    separateFrom: z.array(idSchema).default([]).describe('Steps that another person has to do.'),
  }),
  z.strictObject({ kind: z.literal('exclusiveGateway'), ...common }),
  z.strictObject({ kind: z.literal('parallelGateway'), ...common }),
  z.strictObject({ kind: z.literal('inclusiveGateway'), ...common }),
  z.strictObject({ kind: z.literal('eventBasedGateway'), ...common }),
  z.strictObject({ kind: z.literal('intermediateEvent'), ...common }),
  z.strictObject({ kind: z.literal('timerEvent'), ...common, delay }),
  z.strictObject({ kind: z.literal('messageCatchEvent'), ...common, message, delay }),
  z.strictObject({ kind: z.literal('messageThrowEvent'), ...common, message }),
  z.strictObject({
    kind: z.literal('placeholder'),
    ...common,
    bpmnType: z.string().min(1).max(200),
    flowNode: z.boolean().default(true),
  }),
]);

/** Who works on a task, as a file states it. */
export type FilePerformer = z.output<typeof performerSchema>;

/** A node as a file may state it, with what has a fixed default filled in. */
export type FileNode = z.output<typeof nodeSchema>;
