import {
  CHANNEL_KINDS,
  DEFAULT_EMOTION,
  JOURNEY_LANES,
  type JourneyLaneKind,
  PLAIN_TOUCHPOINT,
} from '#core/model';
import { idSchema } from './node-schema.ts';
import { z } from './zod.ts';

const evidenceSchema = z.enum(['assumed', 'observed', 'measured']).default('assumed');
const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()
  .default(null)
  .describe('Local date, YYYY-MM-DD.');
const text = z.string().default('');
const orderSchema = z.number().optional().describe('Default: as listed.');
const shareSchema = z.number().min(0).max(1);

const personaSchema = z.strictObject({
  id: idSchema,
  name: z.string().optional().describe('Default: the id.'),
  description: text,
  behaviour: text,
  needs: text,
  values: text,
  quote: text,
  segmentId: idSchema.nullable().default(null).describe('The segment of a simulation it stands for.'),
});

const channelSchema = z.strictObject({
  id: idSchema,
  name: z.string().optional().describe('Default: the id.'),
  kind: z.enum(CHANNEL_KINDS).default('other'),
});

const weight = ({ gain, loss }: { readonly gain: number; readonly loss: number }) =>
  z
    .strictObject({ gain: z.number().min(0).default(gain), loss: z.number().min(0).default(loss) })
    .default({ gain, loss });
const { kano, breach, repeat } = DEFAULT_EMOTION;
const emotionSchema = z
  .strictObject({
    kano: z
      .strictObject({
        mustBe: weight(kano.mustBe),
        oneDimensional: weight(kano.oneDimensional),
        attractive: weight(kano.attractive),
        indifferent: weight(kano.indifferent),
      })
      .default(kano),
    breach: z.number().min(0).default(breach).describe('Taken off where the service level was missed.'),
    repeat: z.number().min(0).default(repeat).describe('Taken off for every repeat.'),
  })
  .default(DEFAULT_EMOTION);

const journeySchema = z.strictObject({
  id: idSchema,
  name: text,
  description: text,
  personaIds: z.array(idSchema).default([]).describe('Whose journey it is.'),
  owner: text,
  status: z.enum(['draft', 'inReview', 'agreed']).default('draft'),
  evidence: evidenceSchema,
  reviewedOn: dateSchema,
  reviewDue: dateSchema,
  emotion: emotionSchema,
});

const journeyId = idSchema.optional().describe('Default: the first journey.');

const stageSchema = z.strictObject({
  id: idSchema,
  journeyId,
  name: text,
  order: orderSchema,
  speakerNotes: text,
});

const stepSchema = z.strictObject({
  id: idSchema,
  journeyId,
  stageId: idSchema,
  name: text,
  order: orderSchema,
  branchOf: idSchema.nullable().default(null).describe('The step it stands under, in a side branch.'),
  dropOut: shareSchema.default(0).describe('Share of customers who give up here.'),
});

const flowSchema = z.strictObject({
  id: idSchema,
  journeyId,
  source: idSchema,
  target: idSchema,
  name: text,
  share: shareSchema.describe('Of those who do not drop out.'),
});

const laneSchema = z.strictObject({
  id: idSchema,
  journeyId,
  kind: z.enum(Object.keys(JOURNEY_LANES) as [JourneyLaneKind, ...JourneyLaneKind[]]),
  name: z.string().default('').describe('Empty: the usual name of the kind.'),
  order: orderSchema,
  hidden: z.boolean().default(false),
  pinned: z.boolean().default(false),
});

const actorSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('customer') }),
  z.strictObject({ by: z.literal('role'), roleId: idSchema }),
  z.strictObject({ by: z.literal('other'), name: text }),
]);

const measurementSchema = z.strictObject({
  scale: z.enum(['nps', 'csat', 'ces']).describe('0–10, 1–5 or 1–7.'),
  n: z.int().min(1),
  mean: z.number().min(0).max(10).describe('On the numbers of the scale.'),
  sd: z.number().min(0).nullable().default(null),
  from: dateSchema,
  to: dateSchema,
});

const place = {
  id: idSchema,
  journeyId,
  stepId: idSchema,
  laneId: idSchema,
  order: orderSchema,
  span: z.int().min(1).default(1).describe('Columns it covers.'),
};
const boundTo = z.array(idSchema).default([]).describe('Nodes of processes that happen here.');
const weighed = z.int().min(1).max(5).nullable().default(null);

const cardSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('touchpoint'),
    ...place,
    name: text,
    channelId: idSchema.nullable().default(null),
    initiator: actorSchema.default(PLAIN_TOUCHPOINT.initiator),
    receiver: actorSchema.default(PLAIN_TOUCHPOINT.receiver),
    standard: z.string().default('').describe('What is promised, in words.'),
    promisedWait: z.number().min(0).nullable().default(null).describe('Minutes.'),
    owner: text,
    momentOfTruth: z.boolean().default(false),
    servqual: z
      .enum(['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'])
      .nullable()
      .default(null),
    kano: z.enum(['mustBe', 'oneDimensional', 'attractive', 'indifferent']).default('oneDimensional'),
    evidence: evidenceSchema,
    boundTo,
    assumed: z
      .record(z.string(), z.number().min(-2).max(2))
      .default({})
      .describe('−2 … +2 by persona id; `everyone` where personas do not differ.'),
    measured: z.array(measurementSchema).default([]),
  }),
  z.strictObject({ kind: z.literal('text'), ...place, text }),
  z.strictObject({
    kind: z.literal('action'),
    ...place,
    text,
    roleId: idSchema.nullable().default(null),
    boundTo,
  }),
  z.strictObject({
    kind: z.literal('pain'),
    ...place,
    text,
    severity: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  }),
  z.strictObject({ kind: z.literal('gain'), ...place, text }),
  z.strictObject({ kind: z.literal('opportunity'), ...place, text, value: weighed, effort: weighed }),
]);

const linkSchema = z.strictObject({ id: idSchema, journeyId, source: idSchema, target: idSchema });

const viewSchema = z.strictObject({
  id: idSchema,
  journeyId,
  name: text,
  hiddenLaneIds: z.array(idSchema).default([]),
  dense: z.boolean().default(false),
});

/** The tables of journey maps, and the personas and channels they are told with. */
export const journeyTables = {
  personas: z.array(personaSchema).default([]),
  channels: z.array(channelSchema).default([]),
  journeys: z.array(journeySchema).default([]).describe('Journey maps.'),
  journeyStages: z.array(stageSchema).default([]),
  journeySteps: z.array(stepSchema).default([]),
  journeyFlows: z
    .array(flowSchema)
    .default([])
    .describe('Jumps; without any, a customer goes on to the next step.'),
  journeyLanes: z.array(laneSchema).default([]),
  journeyCards: z.array(cardSchema).default([]),
  journeyLinks: z.array(linkSchema).default([]).describe('Lines between cards.'),
  journeyViews: z.array(viewSchema).default([]).describe('Ways to look at a map.'),
};
