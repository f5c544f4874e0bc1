import { records } from '#core/base';
import { type IdSource, type JourneyId, type RecordOf, type Service, type TableName } from '#core/model';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { put } from '../records.ts';
import { newId } from './new-id.ts';

/** Tables of what stands on a map, what is referred to first, and how their ids begin. */
const PARTS = [
  ['journeyStages', 'stage'],
  ['journeySteps', 'step'],
  ['journeyLanes', 'lane'],
  ['journeyCards', 'card'],
  ['journeyFlows', 'jump'],
  ['journeyLinks', 'link'],
  ['journeyViews', 'view'],
] as const satisfies readonly (readonly [TableName, string])[];

/** Fields of parts that name other parts of the same map. */
const REFERENCES = ['journeyId', 'stageId', 'branchOf', 'stepId', 'laneId', 'source', 'target'] as const;

/** Copies a map with all that stands on it under a new name; personas, channels and bindings are shared. */
export function duplicateJourney(
  service: Service,
  args: { readonly id: JourneyId; readonly name: string },
  ids: IdSource,
): EditResult {
  const journey = service.journeys[args.id];
  if (journey === undefined) return missing(service, args.id);
  const copies = new Map<string, string>([[journey.id, newId(service, 'journey', ids)]]);
  const copyOf = (id: string) => copies.get(id) ?? id;
  let next = put(service, 'journeys', [{ ...journey, id: copyOf(journey.id) as JourneyId, name: args.name }]);
  for (const [table, prefix] of PARTS) {
    const parts = records<Part>(service[table]).filter(({ journeyId }) => journeyId === journey.id);
    // All ids first: a step of a side branch may stand before the step it hangs under.
    for (const { id } of parts) {
      let copy = newId<string>(next, prefix, ids);
      while ([...copies.values()].includes(copy)) copy = newId(next, prefix, ids);
      copies.set(id, copy);
    }
    next = put(next, table, parts.map((part) => copied(part, copyOf)) as unknown as RecordOf<typeof table>[]);
  }
  return edited(next, { values: { name: args.name } });
}

interface Part {
  readonly id: string;
  readonly journeyId: string;
}

function copied(part: Part, copyOf: (id: string) => string): Part {
  const copy: Record<string, unknown> = { ...part, id: copyOf(part.id) };
  for (const field of REFERENCES)
    if (typeof copy[field] === 'string') copy[field] = copyOf(copy[field] as string);
  if (Array.isArray(copy['hiddenLaneIds']))
    copy['hiddenLaneIds'] = (copy['hiddenLaneIds'] as string[]).map(copyOf);
  return copy as unknown as Part;
}
