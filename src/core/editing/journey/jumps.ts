import { type Problem, problem, records } from '#core/base';
import {
  type IdSource,
  type JourneyFlow,
  type JourneyFlowId,
  type JourneyStepId,
  type Service,
} from '#core/model';
import { checkNumber } from '../check-number.ts';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { changed, drop, put } from '../records.ts';
import { newId } from './new-id.ts';

/** Until somebody says better: one customer in ten. */
const FEW = 0.1;
/** Shares are typed as decimals; ten tenths are not quite one. */
const ROUNDING = 1e-9;

/**
 * Adds a jump from a step to another (or to itself: once more), by default of one customer in ten, or of those who are
 * left. Selects it. Refused: `elementMissing`, `otherMap`, `jumpTwice`, `invalidNumber` (share 0…1), `jumpsAboveOne`
 * {name, sum} (jumps out of a step take at most everybody).
 */
export function addJourneyFlow(
  service: Service,
  args: {
    readonly source: JourneyStepId;
    readonly target: JourneyStepId;
    readonly share?: number;
    readonly name?: string;
  },
  ids: IdSource,
): EditResult {
  const { source, target, name = '' } = args;
  const [from, to] = [service.journeySteps[source], service.journeySteps[target]];
  if (from === undefined) return missing(service, source);
  if (to === undefined) return missing(service, target);
  if (from.journeyId !== to.journeyId) return refused(service, problem('otherMap', 'error', [target]));
  const others = records(service.journeyFlows).filter((flow) => flow.source === source);
  if (others.some((flow) => flow.target === target))
    return refused(service, problem('jumpTwice', 'error', [source], { source: from.name, target: to.name }));
  const left = Math.max(0, 1 - others.reduce((sum, flow) => sum + flow.share, 0));
  const id = newId<JourneyFlowId>(service, 'jump', ids);
  const share = args.share ?? Math.min(FEW, left);
  const jump: JourneyFlow = { id, journeyId: from.journeyId, source, target, name, share };
  const wrong = jumpProblem(service, jump);
  if (wrong !== null) return refused(service, wrong);
  return edited(put(service, 'journeyFlows', [jump]), { select: [id], values: { name: from.name } });
}

/** Changes the name or the share of a jump. Refused: `elementMissing`, `invalidNumber`, `jumpsAboveOne`. */
export function setJourneyFlow(
  service: Service,
  args: {
    readonly id: JourneyFlowId;
    readonly change: Partial<Pick<JourneyFlow, 'name' | 'share'>>;
  },
): EditResult {
  const jump = service.journeyFlows[args.id];
  if (jump === undefined) return missing(service, args.id);
  const { name = jump.name, share = jump.share } = args.change;
  const next = changed(jump, { name, share });
  const wrong = jumpProblem(service, next);
  if (wrong !== null) return refused(service, wrong);
  return edited(put(service, 'journeyFlows', [next]), { values: { name: sourceName(service, jump) } });
}

/** Takes a jump away: its customers go on to the next step. */
export function removeJourneyFlow(service: Service, args: { readonly id: JourneyFlowId }): EditResult {
  const jump = service.journeyFlows[args.id];
  if (jump === undefined) return missing(service, args.id);
  return edited(drop(service, 'journeyFlows', [jump.id]), { values: { name: sourceName(service, jump) } });
}

function jumpProblem(service: Service, jump: JourneyFlow): Problem | null {
  const wrong = checkNumber(jump.id, 'share', jump.share, { min: 0, max: 1 });
  if (wrong !== null) return wrong;
  const sum = records(service.journeyFlows)
    .filter(({ id, source }) => source === jump.source && id !== jump.id)
    .reduce((all, { share }) => all + share, jump.share);
  if (sum <= 1 + ROUNDING) return null;
  return problem('jumpsAboveOne', 'error', [jump.source], { name: sourceName(service, jump), sum });
}

function sourceName(service: Service, { source }: JourneyFlow): string {
  return service.journeySteps[source]?.name ?? '';
}
