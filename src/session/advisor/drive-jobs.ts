import type { Evaluation } from '#core/analysis/whatif';
import type { Edit } from '#core/editing';
import type { EvaluationHandle } from '#session/ports';

/** Replications of a variant that a state of the core asks for. */
interface Job {
  readonly edits: readonly Edit[];
  readonly replications: readonly number[];
}

/**
 * Drives a state that asks for replications to where it asks for no more: every open job is asked for at once, so that
 * workers are never idle. Resolves with the last state; rejects with the `Failure` of the first evaluation that fails.
 */
export function driveJobs<J extends Job, State extends { readonly jobs: readonly J[] }>(
  handle: EvaluationHandle,
  begun: State,
  accept: (state: State, job: J, answer: Evaluation) => State,
  onState: (state: State) => void,
): Promise<State> {
  return new Promise((resolve, reject) => {
    let state = begun;
    let asked = new Set<J>();

    function go(): void {
      if (state.jobs.length === 0) return resolve(state);
      const fresh = state.jobs.filter((job) => !asked.has(job));
      asked = new Set(state.jobs);
      for (const job of fresh) void work(job).catch(reject);
    }

    async function work(job: J): Promise<void> {
      const answer = await handle.evaluate(job.edits, job.replications);
      state = accept(state, job, answer);
      onState(state);
      go();
    }

    go();
  });
}
