import type { Problem } from '#core/base';
import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { findDeadParts } from './dead-parts.ts';
import { findNeverTaken } from './never-taken.ts';
import { findOverload } from './overload.ts';
import { findReworkLoops } from './rework-loop.ts';
import { findRoleBottlenecks } from './role-bottleneck.ts';
import { findRubberStamps } from './rubber-stamp.ts';
import { findStepBottlenecks } from './step-bottleneck.ts';

/** One finding per row; a row sees the drawing and what a run of it gave. In the order in which they are told. */
const FINDINGS: readonly ((service: Service, outcome: RunOutcome) => readonly Problem[])[] = [
  findOverload,
  findRoleBottlenecks,
  findStepBottlenecks,
  findReworkLoops,
  findRubberStamps,
  findNeverTaken,
  findDeadParts,
];

/** Everything a run shows about a service, most important first. Pure; the same run gives the same list. */
export function findFindings(service: Service, outcome: RunOutcome): readonly Problem[] {
  return FINDINGS.flatMap((find) => find(service, outcome));
}
