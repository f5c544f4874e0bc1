import { createEvaluator, type Evaluator } from '#core/analysis/whatif';
import type { EvaluationTasks } from './evaluation-tasks.ts';
import { serveTasks, type WorkerScope } from './serve-tasks.ts';

/** Milliseconds between two signs of life. */
const REPORT_EVERY = 200;

const evaluators = new Map<number, Evaluator>();

serveTasks<EvaluationTasks>(self as unknown as WorkerScope, {
  open({ number, service, scenarioId, seed }) {
    evaluators.set(number, createEvaluator(service, scenarioId, seed));
    return { output: null };
  },
  close({ number }) {
    evaluators.delete(number);
    return { output: null };
  },
  evaluate({ number, edits, replications }, report) {
    const evaluator = evaluators.get(number);
    if (evaluator === undefined) throw new Error(`Variants <${number}> are not open in this worker`);
    let reported = performance.now();
    const pulse = (): void => {
      if (performance.now() - reported < REPORT_EVERY) return;
      reported = performance.now();
      report(null);
    };
    return { output: evaluator.evaluate(edits, replications, pulse) };
  },
});
