import { idSchema } from './node-schema.ts';
import { z } from './zod.ts';

const text = z.string().default('');
const timeSchema = z.number().min(0).describe('Milliseconds since 1970.');

const commentSchema = z.strictObject({
  id: idSchema,
  about: idSchema
    .nullable()
    .default(null)
    .describe('Id of what it is about. Null: a reply, or what it was about has been removed.'),
  was: text.describe('What that was called when it was removed.'),
  replyTo: idSchema.nullable().default(null).describe('Id of the comment it answers.'),
  author: text.describe('As typed, not verified.'),
  text: z.string(),
  writtenAt: timeSchema.default(0),
  editedAt: timeSchema.nullable().default(null),
  resolved: z
    .strictObject({ by: text, at: timeSchema })
    .nullable()
    .default(null)
    .describe('Who closed the thread, and when. Null: it is open.'),
});

const sideSchema = z.strictObject({
  kind: z.enum(['version', 'working', 'file']).default('version'),
  contentHash: text.describe('SHA-256 of what it holds.'),
  name: text,
  variant: text,
});

const decisionSchema = z.strictObject({
  id: idSchema,
  sides: z.array(sideSchema).min(1),
  chosen: z.int().min(0).nullable().default(null).describe('Place in sides. Null: none of them.'),
  why: text,
  by: text.describe('As typed, not verified.'),
  decidedAt: timeSchema.default(0),
});

/** The tables of what is said about a service. */
export const discussionTables = {
  comments: z.array(commentSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
};
