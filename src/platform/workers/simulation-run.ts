import type { ScenarioId, Service } from '#core/model';
import type { ReplicationSummary, RunOutcome } from '#core/simulation';
import { PlatformError } from '#platform/failure';
import type { RunEnd, RunHandle, RunProgress } from '#session/ports';
import type { RunNumber, SimulationTasks } from './simulation-tasks.ts';
import type { WorkerClient } from './worker-client.ts';

/** Milliseconds between two partial outcomes, and between two reports. */
const PARTIAL_EVERY = 400;
const REPORT_EVERY = 80;
/** Milliseconds a cancelled run waits for the outcome of what is done. */
const LAST_WORD = 80;

/** Workers that replicate, and the one that collects what they give. */
export interface Crew {
  readonly workers: readonly WorkerClient<SimulationTasks>[];
  readonly collector: WorkerClient<SimulationTasks>;
}

export interface Order {
  readonly run: RunNumber;
  readonly service: Service;
  readonly scenarioId: ScenarioId;
  readonly transferables: (summary: ReplicationSummary) => ArrayBuffer[];
  readonly now: () => number;
}

/**
 * Runs one order with a crew. Replications go to whoever is free; the collector combines them in their own order, so
 * the crew's size changes nothing. A worker that dies ends the run as `crashed`, and what it was busy with is given up.
 */
export function startRun(crew: Crew, order: Order, onProgress: (progress: RunProgress) => void): RunHandle {
  const { run, now } = order;
  const began = now();
  const shares = new Map<number, number>();
  let replications = 0;
  let next = 0;
  let collected = 0;
  let partial: RunOutcome | null = null;
  let partialAt = began;
  let combining = false;
  let reportedAt = -Infinity;
  let isCancelled = false;
  let isOver = false;
  let settle: (end: RunEnd) => void = () => undefined;
  const end = new Promise<RunEnd>((resolve) => (settle = resolve));

  function finish(how: RunEnd): void {
    if (isOver) return;
    isOver = true;
    settle(how);
  }

  function stopWorkers(): void {
    for (const worker of crew.workers) worker.stop();
  }

  function report(always: boolean): void {
    if (isOver || isCancelled || (!always && now() - reportedAt < REPORT_EVERY)) return;
    reportedAt = now();
    let done = 0;
    for (const share of shares.values()) done += share;
    onProgress({ done: done / replications, replicationsDone: collected, replications, partial });
  }

  async function combineNow(): Promise<RunOutcome | null> {
    return crew.collector.call('combine', { run });
  }

  async function combineForDisplay(): Promise<void> {
    if (combining || collected === replications || now() - partialAt < PARTIAL_EVERY) return;
    combining = true;
    partial = await combineNow();
    partialAt = now();
    combining = false;
    report(true);
  }

  async function work(worker: WorkerClient<SimulationTasks>, opened: Promise<unknown>): Promise<void> {
    await opened;
    while (!isOver && !isCancelled && next < replications) {
      const index = next;
      next += 1;
      const onShare = (share: number): void => {
        shares.set(index, share);
        report(false);
      };
      const summary = await worker.call('replicate', { run, index }, { onProgress: onShare });
      if (isOver || isCancelled) return;
      await crew.collector.call('collect', { run, summary }, { transfer: order.transferables(summary) });
      shares.set(index, 1);
      collected += 1;
      report(true);
      // What cannot be combined for display will fail at the end again, and be told there.
      void combineForDisplay().catch(() => undefined);
    }
  }

  async function perform(): Promise<void> {
    const { service, scenarioId } = order;
    const asking = crew.collector.call('open', { run, service, scenarioId });
    // The others compile at the same time; whether the run is refused, the collector says.
    const wanted = Math.max(1, service.scenarios[scenarioId]?.replications ?? 1);
    const opening = crew.workers
      .slice(0, wanted)
      .map((worker) => worker.call('open', { run, service, scenarioId }));
    for (const each of opening) each.catch(() => undefined);
    const opened = await asking;
    if (!opened.ok) return finish({ kind: 'refused', problems: opened.problems });
    if (isCancelled) return;
    replications = opened.replications;
    report(true);
    await Promise.all(opening.map((ready, index) => work(crew.workers[index]!, ready)));
    if (isOver || isCancelled) return;
    const outcome = await combineNow();
    if (outcome === null) throw new PlatformError('worker', 'A run without replications');
    finish({ kind: 'done', outcome, milliseconds: now() - began });
  }

  perform().catch((error: unknown) => {
    if (isOver || isCancelled) return;
    stopWorkers();
    crew.collector.stop();
    finish({ kind: 'crashed', message: error instanceof Error ? error.message : String(error) });
  });

  return {
    end,
    cancel() {
      if (isOver || isCancelled) return;
      isCancelled = true;
      stopWorkers();
      const tooLate = new Promise<RunOutcome | null>((resolve) =>
        setTimeout(() => resolve(partial), LAST_WORD),
      );
      const last = collected === 0 ? Promise.resolve(null) : combineNow().catch(() => partial);
      void Promise.race([last, tooLate]).then((outcome) => finish({ kind: 'cancelled', outcome }));
    },
  };
}
