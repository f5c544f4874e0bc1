import type { Severity } from '#core/base';
import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from './change.ts';
import { findDeadParts } from './dead-parts.ts';
import { findNeverTaken } from './never-taken.ts';
import { findOverload } from './overload.ts';
import { findAskedTwice } from './redundancy/asked-twice.ts';
import { findBatchDelays } from './redundancy/batch-delay.ts';
import { findDuplicateSteps } from './redundancy/duplicate-step.ts';
import { findHandOffs } from './redundancy/hand-off.ts';
import { findIdleGateways } from './redundancy/idle-gateways.ts';
import { findKnockOutOrder } from './redundancy/knock-out-order.ts';
import { findMergeable } from './redundancy/mergeable.ts';
import { findNonValueAdding } from './redundancy/non-value-adding.ts';
import { findObserved } from './redundancy/observed.ts';
import { findPingPong } from './redundancy/ping-pong.ts';
import { findRepeatedApprovals } from './redundancy/repeated-approval.ts';
import { findIndependentSteps } from './redundancy/sequential-but-independent.ts';
import { findUnusedOutputs } from './redundancy/unused-output.ts';
import { findReworkLoops } from './rework-loop.ts';
import { findRoleBottlenecks } from './role-bottleneck.ts';
import { findRubberStamps } from './rubber-stamp.ts';
import { findStepBottlenecks } from './step-bottleneck.ts';

/** Where cases wait, most important first. */
const WAITING: readonly Measured[] = [
  findOverload,
  findRoleBottlenecks,
  findStepBottlenecks,
  findBatchDelays,
  findHandOffs,
  findPingPong,
];

/** What a run shows to be redundant. */
const MEASURED: readonly Measured[] = [findReworkLoops, findMergeable, findRubberStamps, findNonValueAdding];

/** What the drawing shows by itself; a run adds how much time it costs. */
const DRAWN: readonly ((service: Service, outcome: RunOutcome | null) => readonly Finding[])[] = [
  findRepeatedApprovals,
  findDuplicateSteps,
  findAskedTwice,
  findUnusedOutputs,
  findKnockOutOrder,
  findIndependentSteps,
];

/** What is wrong with the drawing, and what people noted. */
const STRUCTURE: readonly ((service: Service) => readonly Finding[])[] = [
  findDeadParts,
  findIdleGateways,
  findObserved,
];

type Measured = (service: Service, outcome: RunOutcome) => readonly Finding[];

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * Everything a drawing and a run of it show about a service: where cases wait, then what is redundant (warnings before notes,
 * then by the minutes of a case that are at stake), then what is wrong with the drawing. Pure; the same run gives
 * the same list. A pair of steps that is told as the same work is not told again as work to be merged.
 */
export function findFindings(service: Service, outcome: RunOutcome): readonly Finding[] {
  const redundant = [...MEASURED, ...DRAWN].flatMap((find) => find(service, outcome));
  return [
    ...WAITING.flatMap((find) => find(service, outcome)),
    ...inOrder(redundant),
    ...findNeverTaken(service, outcome),
    ...STRUCTURE.flatMap((find) => find(service)),
  ];
}

/** What can be said without a run: findings of the drawing and its data. In the same order. */
export function findStructural(service: Service): readonly Finding[] {
  return [
    ...inOrder(DRAWN.flatMap((find) => find(service, null))),
    ...STRUCTURE.flatMap((find) => find(service)),
  ];
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set(findings.filter(({ code }) => code === 'duplicateStep').map(pairOf));
  return findings
    .filter((each) => each.code !== 'mergeable' || !told.has(pairOf(each)))
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || atStake(b) - atStake(a));
}

function pairOf({ at }: Finding): string {
  return at.slice(0, 2).toSorted().join(' ');
}

/** Minutes of a case's time that a finding is about; 0 where it does not say. */
function atStake({ values }: Finding): number {
  return Number(values['saves'] ?? values['perCase'] ?? values['waste'] ?? 0);
}
