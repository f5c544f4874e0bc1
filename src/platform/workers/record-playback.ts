import { failure, problem, type Result, success } from '#core/base';
import { nodesOf } from '#core/model';
import { compileRun, type PlaybackTrace, recordTrace } from '#core/simulation';
import type { DeskTasks } from './desk-tasks.ts';

/**
 * Records the first cases of a process through the actors. Refused as a run is refused, and as `playbackEmpty` where no
 * case comes through the process.
 */
export function recordPlayback(input: DeskTasks['record']['input']): Result<PlaybackTrace> {
  const { service, scenarioId, processId, cases, focus } = input;
  const compiled = compileRun(service, scenarioId);
  if (!compiled.ok) return compiled;
  // Any node of the process stands for the process.
  const at = focus ?? nodesOf(service, processId)[0]?.id;
  const trace = recordTrace(compiled.value, 'actors', { cases, focus: at });
  return trace.entries.length === 0
    ? failure(problem('playbackEmpty', 'error', [processId]))
    : success(trace);
}
