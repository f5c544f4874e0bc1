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
  z.strictObject({ by: z.literal('nobody') }),
]);

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
  x: z.number().optional().describe('Left edge in pixels. Default: placed automatically.'),
  y: z.number().optional().describe('Top edge in pixels. Default: placed automatically.'),
  width: z.number().positive().optional().describe('Default: the size of the kind.'),
  height: z.number().positive().optional().describe('Default: the size of the kind.'),
  notes: z.string().optional(),
  stream: z.int().min(0).optional().describe('Number of the random stream. Default: the next free one.'),
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
    target: targetSchema.nullable().default(null),
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
