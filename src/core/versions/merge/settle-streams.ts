import type { Service, TableName } from '#core/model';
import type { Three } from './merge.ts';

/** Tables whose records each have random numbers of their own. */
const DRAWING = ['nodes', 'attributes', 'segments'] as const satisfies readonly TableName[];

type Records = Readonly<Record<string, { readonly stream: number }>>;

/**
 * Random numbers of its own for every record. Both sides count on from the same number, so what theirs added may have the
 * numbers of something of ours: it gets the next free ones. No number is ever given away twice.
 */
export function settleStreams(service: Service, sides: Three<Service>): Service {
  const { base, ours, theirs } = sides;
  const [was, own, other] = [base, ours, theirs].map(({ profile }) => profile.nextStream) as [
    number,
    number,
    number,
  ];
  const used = new Set<number>();
  const later: [TableName, string][] = [];
  const tables: Record<string, Record<string, { readonly stream: number }>> = {};
  for (const table of DRAWING) {
    const merged: Record<string, { readonly stream: number }> = { ...(service[table] as Records) };
    for (const [id, record] of Object.entries(merged)) {
      if (Object.hasOwn(ours[table], id)) used.add(record.stream);
      else later.push([table, id]);
    }
    tables[table] = merged;
  }
  let next = own === was ? other : other === was ? own : Math.max(own, other);
  for (const stream of used) next = Math.max(next, stream + 1);
  for (const [table, id] of later) {
    const record = tables[table]?.[id];
    if (record === undefined) continue;
    const stream = used.has(record.stream) ? next : record.stream;
    used.add(stream);
    next = Math.max(next, stream + 1);
    if (stream !== record.stream) tables[table] = { ...tables[table], [id]: { ...record, stream } };
  }
  return { ...service, ...tables, profile: { ...service.profile, nextStream: next } } as Service;
}
