import { elementOf } from './element.ts';
import { expandedName } from './expanded-name.ts';
import type { CommentedId } from './ids.ts';
import type { Service, TableName } from './service.ts';

/** The tables of what comments are about. */
export const COMMENTED = [
  'processes',
  'lanes',
  'nodes',
  'flows',
  'roles',
  'journeys',
  'journeyStages',
  'journeySteps',
  'journeyFlows',
  'journeyLanes',
  'journeyCards',
  'journeyLinks',
] as const satisfies readonly TableName[];

/** Is this the id of something that can be commented on? The id of the service stands for all of it. */
export function isCommentable(service: Service, id: string): id is CommentedId {
  return service.profile.id === id || COMMENTED.some((table) => Object.hasOwn(service[table], id));
}

/** What that is called, on one line; empty where it has no name, and for ids of nothing. */
export function commentedName(service: Service, id: string): string {
  if (elementOf(service, id) !== null) return expandedName(service, id);
  if (service.profile.id === id) return service.profile.name;
  for (const table of COMMENTED) {
    const found = (service[table] as Readonly<Record<string, { name?: string; text?: string }>>)[id];
    if (found !== undefined) return (found.name ?? found.text ?? '').replace(/\s+/gu, ' ').trim();
  }
  return '';
}
