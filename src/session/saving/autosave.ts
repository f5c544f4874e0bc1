import type {
  EnvironmentPort,
  FailureCode,
  Head,
  JournalBatch,
  JournalStep,
  Snapshot,
  StoragePort,
} from '#session/ports';
import { failureCode } from '#session/ports';
import { withStep } from './coalesce.ts';

/** What autosave says about itself; `failed` carries why. */
export type SaveProgress =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** What autosave asks of the working copy when it writes. */
export interface SaveSource {
  readonly id: string;
  /** Name of the service now. */
  name(): string;
  /** Body and undo history now. */
  snapshot(): Snapshot;
  report(progress: SaveProgress): void;
}

/** Writes the journal of one open document. */
export interface Autosave {
  /** One more step; on disk within `WRITE_DELAY` milliseconds if the disk is willing. */
  record(step: JournalStep): void;
  /** Writes what is pending now; settles when it is written or has failed. */
  flush(): Promise<void>;
  /** Synchronously puts aside what is not committed; false when that is impossible and something would be lost. */
  keepForExit(): boolean;
  /** Says that it has failed, before a write finds out; what is recorded from now on waits. */
  fail(code: FailureCode): void;
  /** Goes on after a failure that was final: everything, pending steps too, is on disk now under another head. */
  goOn(head: Head): void;
  /** Stops for good; call `flush` first. */
  stop(): void;
}

/** Milliseconds from the first unwritten step to the write. */
export const WRITE_DELAY = 150;
/** Steps between two snapshots. */
export const SNAPSHOT_EVERY = 100;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;
/** Trying again cannot help, or would do harm. */
const FINAL: ReadonlySet<FailureCode> = new Set(['conflict', 'cleared', 'newerApp', 'missing']);

/**
 * Autosave over a storage. `stepsSinceSnapshot` is how many journal steps already lie behind the stored snapshot;
 * `leftAside`: something put aside for exit waits to be forgotten after the next commit.
 * Never says `saved` before the commit; a failure is retried with growing pauses and with the next step.
 */
export function createAutosave(
  ports: { readonly storage: StoragePort; readonly environment: EnvironmentPort },
  source: SaveSource,
  start: { readonly head: Head; readonly stepsSinceSnapshot: number; readonly leftAside: boolean },
): Autosave {
  const { storage, environment } = ports;
  let head = start.head;
  let sinceSnapshot = start.stepsSinceSnapshot;
  let pending: readonly JournalStep[] = [];
  let writing: { readonly batch: JournalBatch; readonly done: Promise<void> } | null = null;
  let callOff: (() => void) | null = null;
  let pause = FIRST_RETRY;
  let final = false;
  /** `failed` stays on screen until something is committed. */
  let isFailing = false;
  let asideKept = start.leftAside;

  function batchOf(steps: readonly JournalStep[], base: Head): JournalBatch {
    return { base, next: { revision: base.revision + steps.length, stamp: environment.newId() }, steps };
  }

  function reportSaving(): void {
    if (!isFailing) source.report({ kind: 'saving' });
  }

  function schedule(milliseconds: number): void {
    callOff?.();
    callOff = environment.after(milliseconds, () => {
      callOff = null;
      void write();
    });
  }

  async function write(): Promise<void> {
    if (writing !== null) return writing.done;
    if (pending.length === 0 || final) return;
    callOff?.();
    callOff = null;
    const batch = batchOf(pending, head);
    pending = [];
    const steps = sinceSnapshot + batch.steps.length;
    const snapshot = steps >= SNAPSHOT_EVERY ? source.snapshot() : undefined;
    reportSaving();
    const done = storage
      .append({ ...batch, id: source.id, name: source.name(), at: environment.now(), snapshot })
      .then(() => committed(batch, snapshot === undefined ? steps : 0))
      .catch((error: unknown) => failed(batch, failureCode(error)));
    writing = { batch, done };
    return done;
  }

  function committed(batch: JournalBatch, steps: number): void {
    writing = null;
    head = batch.next;
    sinceSnapshot = steps;
    pause = FIRST_RETRY;
    isFailing = false;
    if (pending.length > 0) {
      reportSaving();
      return schedule(WRITE_DELAY);
    }
    if (asideKept) asideKept = !storage.keepForExit(source.id, []);
    source.report({ kind: 'saved', at: environment.now() });
  }

  function fail(code: FailureCode): void {
    final = FINAL.has(code);
    isFailing = true;
    source.report({ kind: 'failed', code });
  }

  function failed(batch: JournalBatch, code: FailureCode): void {
    writing = null;
    pending = [...batch.steps, ...pending];
    fail(code);
    if (final) return;
    schedule(pause);
    pause = Math.min(pause * 2, LAST_RETRY);
  }

  return {
    record(step) {
      pending = withStep(pending, step);
      if (final) return;
      if (writing === null) reportSaving();
      // A step after a failure does not wait out the pause.
      if (writing === null && (callOff === null || pause > FIRST_RETRY)) schedule(WRITE_DELAY);
    },
    async flush() {
      await writing?.done;
      if (pending.length > 0) await write();
    },
    keepForExit() {
      const batches: JournalBatch[] = writing === null ? [] : [writing.batch];
      if (pending.length > 0) batches.push(batchOf(pending, batches[0]?.next ?? head));
      if (batches.length === 0) return true;
      const kept = storage.keepForExit(source.id, batches);
      asideKept ||= kept;
      // What builds on a state that is no longer on disk would be found outdated.
      return kept && !final;
    },
    fail,
    goOn(next) {
      head = next;
      // The next write is a whole one: what is on disk may lack steps that are part of it by now.
      sinceSnapshot = SNAPSHOT_EVERY;
      final = false;
      if (pending.length > 0) schedule(WRITE_DELAY);
      else {
        isFailing = false;
        source.report({ kind: 'saved', at: environment.now() });
      }
    },
    stop() {
      callOff?.();
      callOff = null;
      final = true;
    },
  };
}
