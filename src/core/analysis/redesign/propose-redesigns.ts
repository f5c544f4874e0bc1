import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { proposeAutomation } from './principles/automation.ts';
import { proposeBuffering } from './principles/buffering.ts';
import { proposeCaseBasedWork } from './principles/case-based-work.ts';
import { proposeCaseOwner } from './principles/case-manager.ts';
import { proposeComposition } from './principles/composition.ts';
import { proposeContactReduction } from './principles/contact-reduction.ts';
import { proposeControlAddition } from './principles/control-addition.ts';
import { proposeElimination } from './principles/elimination.ts';
import { proposeExceptionIsolation } from './principles/exception.ts';
import { proposeExtraResources } from './principles/extra-resources.ts';
import { proposeFlexibleAssignment } from './principles/flexible-assignment.ts';
import { proposeKnockOut } from './principles/knock-out.ts';
import { proposeParallelism } from './principles/parallelism.ts';
import { proposePooling } from './principles/pooling.ts';
import { proposeResequencing } from './principles/resequencing.ts';
import { proposeTriage } from './principles/triage.ts';
import type { Given, Principle, Redesign } from './redesign.ts';

/** Every heuristic by its name. */
const PROPOSALS = {
  elimination: proposeElimination,
  composition: proposeComposition,
  parallelism: proposeParallelism,
  resequencing: proposeResequencing,
  knockOut: proposeKnockOut,
  triage: proposeTriage,
  exception: proposeExceptionIsolation,
  automation: proposeAutomation,
  extraResources: proposeExtraResources,
  pooling: proposePooling,
  flexibleAssignment: proposeFlexibleAssignment,
  caseManager: proposeCaseOwner,
  contactReduction: proposeContactReduction,
  controlAddition: proposeControlAddition,
  buffering: proposeBuffering,
  caseBasedWork: proposeCaseBasedWork,
} satisfies Record<Principle, (given: Given) => readonly Redesign[]>;

/**
 * Everything the heuristics would do about a service, as changes that can be carried out as they are; in the order of the
 * heuristics. A run tells which proposals have work behind them; some heuristics are silent without one. `idsUsed`: ids
 * given out by edits that will be carried out before.
 */
export function proposeRedesigns(
  service: Service,
  outcome: RunOutcome | null = null,
  idsUsed = 0,
): readonly Redesign[] {
  const given = { service, outcome, idsUsed };
  return Object.values(PROPOSALS).flatMap((propose) => propose(given));
}
