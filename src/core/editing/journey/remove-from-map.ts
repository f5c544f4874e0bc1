import {
  branchStepsOf,
  cardText,
  isOnMap,
  type JourneyElementId,
  type JourneyId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { drop } from '../records.ts';
import { keepSpans } from './keep-spans.ts';

const TABLES = [
  'journeyCards',
  'journeyLinks',
  'journeyFlows',
  'journeyLanes',
  'journeySteps',
  'journeyStages',
] as const;

/**
 * Takes any mixture of cards, lines, jumps, lanes, steps and stages away, with what stands in them; ids that are not on
 * a map are ignored. Refused: `elementMissing` where none is.
 */
export function removeFromMap(
  service: Service,
  args: { readonly ids: readonly JourneyElementId[] },
): EditResult {
  const known = args.ids.filter((id) => isOnMap(service, id));
  const [first] = known;
  if (first === undefined) return missing(service, args.ids[0] ?? '');
  const gone = new Set<string>(known);
  for (const step of Object.values(service.journeySteps)) if (gone.has(step.stageId)) gone.add(step.id);
  for (const id of known)
    for (const step of branchStepsOf(service, id as Parameters<typeof branchStepsOf>[1])) gone.add(step.id);
  let next = service;
  const maps = new Set<JourneyId>();
  for (const table of TABLES) {
    for (const part of Object.values(service[table])) if (gone.has(part.id)) maps.add(part.journeyId);
    next = drop(next, table, gone);
  }
  for (const id of maps) next = keepSpans(service, next, id);
  return edited(next, { select: [], values: { name: nameOf(service, first), count: known.length } });
}

function nameOf(service: Service, id: string): string {
  for (const table of TABLES) {
    const part = (service[table] as Readonly<Record<string, object>>)[id];
    if (part === undefined) continue;
    if (table === 'journeyCards') return cardText(part as Parameters<typeof cardText>[0]);
    return 'name' in part ? String(part.name) : '';
  }
  return '';
}
