import {
  combine,
  type CompiledRun,
  compileRun,
  replicate,
  type ReplicationSummary,
  transferables,
} from '#core/simulation';
import { serveTasks, type WorkerScope } from './serve-tasks.ts';
import type { RunNumber, SimulationTasks } from './simulation-tasks.ts';

/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 50;

interface OpenRun {
  readonly number: RunNumber;
  readonly compiled: CompiledRun;
  readonly summaries: ReplicationSummary[];
}

let open: OpenRun | null = null;

function openRun(number: RunNumber): OpenRun {
  if (open?.number !== number) throw new Error(`Run <${number}> is not open in this worker`);
  return open;
}

serveTasks<SimulationTasks>(self as unknown as WorkerScope, {
  open({ run, service, scenarioId }) {
    const compiled = compileRun(service, scenarioId);
    if (!compiled.ok) return { output: { ok: false, problems: compiled.problems } };
    open = { number: run, compiled: compiled.value, summaries: [] };
    return { output: { ok: true, replications: compiled.value.replications } };
  },
  replicate({ run, index }, report) {
    const generator = replicate(openRun(run).compiled, index);
    let reported = performance.now();
    for (;;) {
      const step = generator.next();
      if (step.done === true) return { output: step.value, transfer: transferables(step.value) };
      if (performance.now() - reported < REPORT_EVERY) continue;
      reported = performance.now();
      report(step.value);
    }
  },
  collect({ run, summary }) {
    openRun(run).summaries.push(summary);
    return { output: null };
  },
  combine({ run }) {
    const { compiled, summaries } = openRun(run);
    const hasBeginning = summaries.some((summary) => summary.index === 0);
    return { output: hasBeginning ? combine(compiled, summaries) : null };
  },
});
