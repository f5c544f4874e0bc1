import { type Result, success } from '#core/base';
import { compileRun, recordCases, type TraceEntry } from '#core/simulation';
import type { DeskTasks } from './desk-tasks.ts';

/** Records replication after replication until there are `most` cases, or no more replications. Refused as a run is refused. */
export function recordMeasuredCases({
  service,
  scenarioId,
  most,
}: DeskTasks['recordCases']['input']): Result<readonly (readonly TraceEntry[])[]> {
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
  return success(recordings);
}
