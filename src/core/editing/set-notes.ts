import { elementOf, type Service } from '#core/model';
import { type EditResult, edited, missing } from './edit-result.ts';
import { changed, put, without } from './records.ts';

function noted<R extends { readonly notes?: string }>(record: R, notes: string): R {
  return notes.trim() === '' ? without(record, 'notes') : changed<R>(record, { notes } as Partial<R>);
}

/** Writes the notes of a node, flow or process; blank notes are taken away. Other ids: `elementMissing`. */
export function setNotes(
  service: Service,
  args: { readonly id: string; readonly notes: string },
): EditResult {
  const element = elementOf(service, args.id);
  if (element === null || element.type === 'lane') return missing(service, args.id);
  const values = { name: element.record.name };
  switch (element.type) {
    case 'node':
      return edited(put(service, 'nodes', [noted(element.record, args.notes)]), { values });
    case 'flow':
      return edited(put(service, 'flows', [noted(element.record, args.notes)]), { values });
    case 'process':
      return edited(put(service, 'processes', [noted(element.record, args.notes)]), { values });
  }
}
