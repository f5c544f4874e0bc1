import { combine, type CompiledRun, type ReplicationSummary, type RunOutcome } from '#core/simulation';
import type { Measured, RoleLoad } from './measure.ts';

/**
 * Reads one replication the way the results of a whole run are read, so that a measure means the same in both places.
 * Pure; a few hundredths of the time the replication itself takes.
 */
export function measureReplication(run: CompiledRun, summary: ReplicationSummary): Measured {
  const outcome = combine(run, [{ ...summary, index: 0 }]);
  const { kpis, cases } = outcome;
  return {
    replication: summary.index,
    values: {
      cycleTime: kpis.cycleTime.mean.value,
      cycleTimeP90: kpis.cycleTime.p90.value,
      waitingTime: kpis.waitingTime.mean.value,
      costPerCase: kpis.costPerCase.mean.value,
      withinTarget: kpis.serviceLevel?.[targetClock(run)].value ?? null,
      throughput: kpis.throughput.value,
      lost: cases.arrived > 0 ? 1 - cases.completed / cases.arrived : null,
    },
    roles: outcome.roles.map(loadOf),
  };
}

/** Several processes may have targets of their own; the share counts working time only where all of them do. */
export function targetClock({ targets }: CompiledRun): 'clock' | 'working' {
  const clocks = targets.flatMap((each) => (each === null ? [] : [each.target.clock]));
  return clocks.every((clock) => clock === 'working') ? 'working' : 'clock';
}

function loadOf(role: RunOutcome['roles'][number]): RoleLoad {
  const { id, name, waiting, utilisation } = role;
  return { id, name, waiting: waiting.count * (waiting.mean.value ?? 0), utilisation: utilisation.value };
}
