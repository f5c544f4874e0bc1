import { applyEdits } from '#core/editing';
import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Change } from '../change.ts';
import { countingFrom } from '../draft.ts';
import { proposeRedesigns } from './propose-redesigns.ts';
import type { Redesign } from './redesign.ts';

/** Several redesigns in one. */
export interface Combination {
  /** All of their edits, one redesign after the other. */
  readonly change: Change;
  readonly parts: readonly Redesign[];
  /** Those that can no longer be done once the ones before them are. */
  readonly dropped: readonly Redesign[];
  /** The service with the parts carried out. */
  readonly service: Service;
}

/**
 * Carries out the chosen redesigns one after the other. Each is proposed anew on the service that the ones before it
 * leave, so that it fits what is there by then; one that is not proposed any more is dropped and told.
 */
export function combineRedesigns(
  service: Service,
  outcome: RunOutcome | null,
  chosen: readonly Redesign[],
): Combination {
  const parts: Redesign[] = [];
  const dropped: Redesign[] = [];
  let current = service;
  let idsUsed = 0;
  for (const wanted of chosen) {
    const fitting =
      idsUsed === 0 && current === service
        ? wanted
        : proposeRedesigns(current, outcome, idsUsed).find(({ id }) => id === wanted.id);
    const counted = countingUses(idsUsed);
    const result = fitting && applyEdits(current, fitting.edits, counted.ids);
    if (!fitting || !result || result.problems.some(({ severity }) => severity === 'error')) {
      dropped.push(wanted);
      continue;
    }
    parts.push(fitting);
    current = result.service;
    idsUsed = counted.used();
  }
  const change: Change = {
    id: `combined:${parts.map(({ id }) => id).join('+')}`,
    code: 'combined',
    at: parts.flatMap(({ at }) => at.slice(0, 1)),
    values: { count: parts.length },
    edits: parts.flatMap(({ edits }) => edits),
  };
  return { change, parts, dropped, service: current };
}

function countingUses(from: number) {
  const next = countingFrom(from);
  let used = from;
  return {
    ids: () => {
      used += 1;
      return next();
    },
    used: () => used,
  };
}
