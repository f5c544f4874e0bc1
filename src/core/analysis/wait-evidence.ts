import type { Share } from '#core/base';
import { expandedName, type NodeId, type Service } from '#core/model';
import type { Estimate, RunOutcome, WaitCauses } from '#core/simulation';
import { thresholdOf } from './thresholds.ts';

/** Below this share a cause is not worth a clause of its own. */
const WORTH_A_CLAUSE: Share = 0.05;

/** The values of a sentence about waiting: how long, how sure, and why. */
export type WaitEvidence = Readonly<Record<string, string | number>>;

/** Is there enough waiting in the run to speak of a bottleneck at all: `waitWorthTelling` of the mean cycle time (usual 5 %)? */
export function hasWorthwhileWaiting(service: Service, outcome: RunOutcome): boolean {
  const waiting = outcome.kpis.waitingTime.mean.value ?? 0;
  const cycle = outcome.kpis.cycleTime.mean.value ?? 0;
  return waiting > 0 && waiting >= thresholdOf(service, 'waitWorthTelling') * cycle;
}

/** `halfWidth` in minutes, to two significant digits as uncertainties are written; `interval` is `none` where there is no interval, and then `halfWidth` is 0. */
export function intervalEvidence(estimate: Estimate): WaitEvidence {
  const { ci95 } = estimate;
  if (ci95 === null) return { interval: 'none', halfWidth: 0 };
  return { interval: 'known', halfWidth: Number(((ci95[1] - ci95[0]) / 2).toPrecision(2)) };
}

/**
 * `cause` is `offShift`, `busy` or `both`, with `With` behind the last two where `step` names the work that keeps
 * the staff busy; `overtaken` or `batch` where that is all of it; `mixedOvertaken`, `mixedBatch` or `mixed` where one of these or
 * both take a part. Shares of the wait: `offShift` because nobody is on duty, `overtaken` because later work was taken up
 * instead, `batch` because a batch was not complete.
 */
export function causeEvidence(
  service: Service,
  causes: WaitCauses<Estimate>,
  contentionWith: readonly { readonly id: NodeId; readonly minutes: number }[],
): WaitEvidence {
  const { contention, unavailable, priority, batching } = causes;
  const all = [contention, unavailable, priority, batching].reduce((sum, each) => sum + (each.value ?? 0), 0);
  const shareOf = (cause: Estimate): Share => (all > 0 ? (cause.value ?? 0) / all : 0);
  const [offShift, overtaken, batch] = [shareOf(unavailable), shareOf(priority), shareOf(batching)];
  const shares = { offShift, overtaken, batch };
  for (const [cause, share] of Object.entries(shares)) {
    if (share > 1 - WORTH_A_CLAUSE) return { cause, ...shares, step: '' };
  }
  const others = [
    overtaken >= WORTH_A_CLAUSE ? 'Overtaken' : '',
    batch >= WORTH_A_CLAUSE ? 'Batch' : '',
  ].join('');
  if (others !== '') {
    return { cause: others === 'OvertakenBatch' ? 'mixed' : `mixed${others}`, ...shares, step: '' };
  }
  const kind = offShift < WORTH_A_CLAUSE ? 'busy' : 'both';
  const first = contentionWith[0];
  if (first === undefined) return { cause: kind, ...shares, step: '' };
  return { cause: `${kind}With`, ...shares, step: expandedName(service, first.id) };
}
