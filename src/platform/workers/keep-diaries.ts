import { type CaseDiary, readDiaries } from '#core/analysis/walk';
import { type Result, success } from '#core/base';
import { compileRun, recordCases, type TraceEntry } from '#core/simulation';
import type { DeskTasks } from './desk-tasks.ts';

/**
 * Records replication after replication until there are `most` cases, or no more replications, and reads what each case of the process
 * went through. Refused as a run is refused.
 */
export function keepDiaries({
  service,
  scenarioId,
  processId,
  most,
}: DeskTasks['keepDiaries']['input']): Result<readonly CaseDiary[]> {
  const compiled = compileRun(service, scenarioId);
  if (!compiled.ok) return compiled;
  const recordings: (readonly TraceEntry[])[] = [];
  let missing = most;
  for (let index = 0; index < compiled.value.replications && missing > 0; index += 1) {
    const entries = recordCases(compiled.value, index, missing);
    const cases = entries.reduce((last, entry) => Math.max(last, entry.case), -1) + 1;
    if (cases === 0) break;
    missing -= cases;
    recordings.push(entries);
  }
  return success(readDiaries(service, processId, recordings));
}
