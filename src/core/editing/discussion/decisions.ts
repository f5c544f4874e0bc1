import { problem } from '#core/base';
import { type Decision, type DecisionId, freshId, type IdSource, isIdTaken, type Service } from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { drop, put } from '../records.ts';

/**
 * Keeps what was decided between versions; `now` is milliseconds since 1970. What was decided before stays: the latest
 * counts. Refused: `textEmpty` (why, and by whom), `elementMissing` (a choice that is none of the sides).
 */
export function addDecision(
  service: Service,
  args: Pick<Decision, 'sides' | 'chosen' | 'why' | 'by'> & { readonly now: number },
  ids: IdSource,
): EditResult {
  const { sides, chosen, now } = args;
  const [why, by] = [args.why.trim(), args.by.trim()];
  if (chosen !== null && sides[chosen] === undefined) return missing(service, String(chosen));
  if (why === '' || by === '') return refused(service, problem('textEmpty', 'error'));
  const id = freshId<DecisionId>('decision', (candidate) => isIdTaken(service, candidate), ids);
  const decision: Decision = { id, sides, chosen, why, by, decidedAt: now };
  return edited(put(service, 'decisions', [decision]));
}

/** Takes a decision away. Refused: `elementMissing`. */
export function removeDecision(service: Service, args: { readonly id: DecisionId }): EditResult {
  if (service.decisions[args.id] === undefined) return missing(service, args.id);
  return edited(drop(service, 'decisions', [args.id]));
}
