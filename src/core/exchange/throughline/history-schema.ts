import { z } from './zod.ts';

const id = z.string().min(1).max(200);
const text = z.string().max(100_000).default('');
const time = z.number();

const variantSchema = z.object({
  id,
  name: text,
  head: id.nullable().default(null),
  createdAt: time,
  archivedAt: time.nullable().default(null),
});

const versionSchema = z.object({
  id,
  variantId: id,
  name: text,
  reason: text,
  author: text,
  savedAt: time,
  parents: z.array(id).max(16).default([]),
  runKey: z.string().max(200).nullable().default(null),
  status: z.enum(['draft', 'inReview', 'approved', 'inForce', 'retired']).default('draft'),
  approver: text,
  approvedAt: time.nullable().default(null),
  service: z.record(z.string(), z.unknown()),
});

const answersSchema = z.object({
  journeyId: id,
  name: text,
  importedAt: time,
  answers: z
    .array(
      z.object({
        date: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .nullable()
          .default(null),
        touchpointId: id,
        scale: z.enum(['nps', 'csat', 'ces']),
        score: z.number(),
        comment: text,
      }),
    )
    .max(500_000),
});

/** What a file says beside the service; the services of its versions are still unread. */
export const historySchema = z.object({
  variants: z.array(variantSchema).max(2000).default([]),
  current: id.nullable().default(null),
  versions: z.array(versionSchema).max(5000).default([]),
  answers: z.array(answersSchema).max(2000).default([]),
});

/** The states a service came from. */
export const lineageSchema = z
  .array(z.string().regex(/^[0-9a-f]{16}$/))
  .max(10_000)
  .optional();
