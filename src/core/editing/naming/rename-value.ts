import { problem, records } from '#core/base';
import type { AttributeDraw, AttributeId, Service } from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { put } from '../records.ts';
import { flowsComparing } from './flows-comparing.ts';

/**
 * Calls a value of an attribute something else wherever it is drawn – by all cases and by segments in their own way – and wherever a
 * condition compares the attribute with it. Refused: `nameTaken` {name} (by another value: what was told apart would be one).
 */
export function renameValue(
  service: Service,
  args: { readonly id: AttributeId; readonly from: string; readonly to: string },
): EditResult {
  const attribute = service.attributes[args.id];
  if (attribute === undefined) return missing(service, args.id);
  const { id, name, draw } = attribute;
  const { from } = args;
  const to = args.to.trim();
  const owners = records(service.segments).filter(({ attributes }) => attributes[id] !== undefined);
  const draws = [draw, ...owners.flatMap(({ attributes }) => attributes[id] ?? [])];
  if (to !== from && draws.some((each) => has(each, to)))
    return refused(service, problem('nameTaken', 'error', [id], { name: to }));
  if (!draws.some((each) => has(each, from))) return edited(service);
  const own = { ...attribute, draw: renamedIn(draw, from, to) };
  const segments = owners.map((segment) => {
    const before = segment.attributes[id];
    const attributes =
      before === undefined
        ? segment.attributes
        : { ...segment.attributes, [id]: renamedIn(before, from, to) };
    return { ...segment, attributes };
  });
  const drawn = put(put(service, 'attributes', [own]), 'segments', segments);
  const flows = flowsComparing(service, { name, from, to });
  return edited(put(drawn, 'flows', flows), { values: { name, from, to } });
}

function has(draw: AttributeDraw, word: string): boolean {
  return draw.by === 'category' && draw.values.some(({ value }) => value === word);
}

function renamedIn(draw: AttributeDraw, from: string, to: string): AttributeDraw {
  if (draw.by === 'number') return draw;
  const values = draw.values.map((entry) => (entry.value === from ? { ...entry, value: to } : entry));
  return { ...draw, values };
}
