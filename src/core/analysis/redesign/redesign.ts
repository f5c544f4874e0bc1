import { checkService } from '#core/model';
import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Change } from '../change.ts';
import { respectsConstraints } from './constraints.ts';
import { Draft } from '../draft.ts';

/** The heuristics a redesign may follow. Names and sources: Reijers & Liman Mansar, Omega 33(4), 2005. */
export const PRINCIPLES = [
  'elimination',
  'composition',
  'parallelism',
  'resequencing',
  'knockOut',
  'triage',
  'exception',
  'automation',
  'extraResources',
  'pooling',
  'flexibleAssignment',
  'caseManager',
  'contactReduction',
  'controlAddition',
  'buffering',
  'caseBasedWork',
] as const;

export type Principle = (typeof PRINCIPLES)[number];

/** A change that follows a heuristic; `values` hold every number it assumes. */
export interface Redesign extends Change {
  readonly principle: Principle;
}

/** What proposals are made from: the service, a run of it where there is one, and how many ids went before. */
export interface Given {
  readonly service: Service;
  readonly outcome: RunOutcome | null;
  /** How many ids edits before those of the proposal will have used; 0 when it is carried out by itself. */
  readonly idsUsed: number;
}

/**
 * The proposal that `write` writes down, as a list of one; empty where an edit is refused, nothing would change, a
 * constraint would be broken or the service would not be whole any more.
 */
export function redesign(
  { service, idsUsed }: Given,
  about: Pick<Redesign, 'principle' | 'code' | 'at' | 'values'>,
  write: (draft: Draft) => void,
): readonly Redesign[] {
  const draft = new Draft(service, idsUsed);
  write(draft);
  const changed = draft.service;
  if (draft.failed || draft.edits.length === 0 || changed === service) return [];
  if (!respectsConstraints(service, changed) || checkService(changed).length > 0) return [];
  return [{ id: [about.principle, ...about.at].join(':'), ...about, edits: draft.edits }];
}
