import { records } from '#core/base';
import { SEGMENT_NAME } from '#core/feel';
import type { SegmentId, Service } from '#core/model';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { changed, put } from '../records.ts';
import { flowsComparing } from './flows-comparing.ts';

/**
 * Calls a segment something else; conditions that ask for it by name ask for the new one, except where another segment is called the
 * same: then they mean that one as well.
 */
export function renameSegment(
  service: Service,
  args: { readonly id: SegmentId; readonly name: string },
): EditResult {
  const segment = service.segments[args.id];
  if (segment === undefined) return missing(service, args.id);
  const { id, name: from } = segment;
  const to = args.name.trim();
  const rival = records(service.segments).some((other) => other.id !== id && other.name === from);
  const flows = rival ? [] : flowsComparing(service, { name: SEGMENT_NAME, from, to });
  const renamed = put(service, 'segments', [changed(segment, { name: to })]);
  return edited(put(renamed, 'flows', flows), { values: { name: to } });
}
