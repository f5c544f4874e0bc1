import type { Minutes } from '#core/base';
import type { NodeOf, Service } from '#core/model';
import { moments } from '#core/random';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import { intervalEvidence, type WaitEvidence } from './wait-evidence.ts';

/** The steps of an outcome by id. */
export function stepOutcome(outcome: RunOutcome | null, id: string): StepOutcome | undefined {
  return outcome?.steps.find((step) => step.id === id && step.count > 0);
}

/** Mean minutes from being ready to being done, per visit. */
export function timePerVisit(step: StepOutcome): Minutes {
  return [step.waiting, step.processing, step.paused].reduce((sum, part) => sum + (part.mean.value ?? 0), 0);
}

/** Mean minutes of work per visit: as measured, else as entered. */
export function workPerVisit(outcome: RunOutcome | null, task: NodeOf<'task'>): Minutes {
  return stepOutcome(outcome, task.id)?.processing.mean.value ?? moments(task.duration).mean;
}

/**
 * What a step costs in time. Values: `basis` (`run`, or `drawing` where nothing was measured), `time` (mean minutes per visit,
 * waiting included; from the drawing: work only), `wait` (the waiting in it) with `halfWidth` and `interval`, `perCase`
 * (mean minutes per case; 0 from the drawing).
 */
export function stepCost(service: Service, outcome: RunOutcome | null, id: string): WaitEvidence {
  const step = stepOutcome(outcome, id);
  if (step === undefined) {
    const node = Object.hasOwn(service.nodes, id) ? service.nodes[id as keyof Service['nodes']] : undefined;
    const time = node?.kind === 'task' ? moments(node.duration).mean : 0;
    return { basis: 'drawing', time, wait: 0, perCase: 0, interval: 'none', halfWidth: 0 };
  }
  const time = timePerVisit(step);
  return {
    basis: 'run',
    time,
    wait: step.waiting.mean.value ?? 0,
    perCase: time * (step.visitsPerCase.value ?? 0),
    ...intervalEvidence(step.waiting.mean),
  };
}
