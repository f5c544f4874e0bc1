import { type Problem, problem, records } from '#core/base';
import { renameName } from '#core/feel';
import { type AttributeId, expandedName, type Flow, type Service } from '#core/model';
import { nameProblem } from '../attributes.ts';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { changed, put } from '../records.ts';
import { knownNames } from './known-names.ts';

/**
 * Calls an attribute something else; the conditions that read it read it under its new name. Refused: `invalidName` {name} (a letter,
 * then letters, digits, spaces, underscores), `nameTaken` {name} (of another attribute, or `segment`), `nameOfOwn` {name, flow} (the
 * condition of a flow calls something of its own so).
 */
export function renameAttribute(
  service: Service,
  args: { readonly id: AttributeId; readonly name: string },
): EditResult {
  const attribute = service.attributes[args.id];
  if (attribute === undefined) return missing(service, args.id);
  const next = changed(attribute, { name: args.name.trim() });
  const wrong = nameProblem(service, next);
  if (wrong !== null) return refused(service, wrong);
  const flows = next.name === attribute.name ? [] : flowsReading(service, attribute.name, next.name);
  if (!Array.isArray(flows)) return refused(service, flows);
  const renamed = put(put(service, 'attributes', [next]), 'flows', flows);
  return edited(renamed, { values: { name: next.name } });
}

/** The flows whose conditions read the name, with the new one; or why that cannot be. */
function flowsReading(service: Service, from: string, to: string): Flow[] | Problem {
  const known = knownNames(service);
  const flows: Flow[] = [];
  for (const flow of records(service.flows)) {
    if (flow.condition === null) continue;
    const condition = renameName(flow.condition, from, to, known);
    if (condition === null)
      return problem('nameOfOwn', 'error', [flow.id], { name: to, flow: expandedName(service, flow.id) });
    if (condition !== flow.condition) flows.push({ ...flow, condition });
  }
  return flows;
}
