import { failure, type Problem, problem, type Result, success } from '#core/base';
import { EMPTY_HISTORY } from '#core/editing';
import { deepEqual, type Service } from '#core/model';
import {
  type Head,
  type JournalStep,
  failureCode,
  type SessionPorts,
  type StoredDocument,
} from '#session/ports';
import { SNAPSHOT_EVERY } from './autosave.ts';
import { replayStep, type WorkingCopy } from './replay.ts';
import { stepsFollowing } from './unfinished-batches.ts';

/** A document as it is to be opened. */
export interface ReadDocument {
  readonly copy: WorkingCopy;
  readonly head: Head;
  readonly updatedAt: number;
  readonly stepsSinceSnapshot: number;
  /** Steps a page left behind when it went away: part of `copy`, not on disk yet. */
  readonly left: readonly JournalStep[];
  /** Something lies in the exit journal, whether or not it could be used. */
  readonly leftAside: boolean;
}

/**
 * Reads a document; the one who may write it also gets what a page left behind (for others it may still be on its way). A damaged journal costs its end (`journalDamaged`), a body from an
 * older app its undo history (`migrated`). Fails with `documentBroken` where the body cannot be read, and with
 * `documentMissing`; rejects with other failures of the storage.
 */
export async function readDocument(
  { storage, exchange }: Pick<SessionPorts, 'storage' | 'exchange'>,
  id: string,
  as: 'writer' | 'reader' = 'reader',
): Promise<Result<ReadDocument>> {
  const stored = await storage.load(id).catch((error: unknown) => failureCode(error));
  if (stored === 'missing') return failure(problem('documentMissing', 'error', [id]));
  if (stored === 'corrupt') return failure(problem('documentBroken', 'error', [id]));
  if (typeof stored === 'string')
    throw Object.assign(new Error(`Reading failed: ${stored}`), { code: stored });

  const onDisk = replayAll(start(stored), stored.steps);
  const damaged = stored.damaged || onDisk.damaged;
  const batches = as === 'writer' ? storage.leftAtExit(id) : [];
  // After damage the history on disk is not what the page built on.
  const left = damaged ? [] : stepsFollowing(stored.head, batches);
  const whole = replayAll(onDisk.copy, left);

  const checked = await exchange.check(whole.copy.service, stored.bodyVersion);
  if (!checked.ok) return failure(problem('documentBroken', 'error', [id]), ...checked.problems);
  const migrated = checked.problems.some(({ code }) => code === 'migrated');
  const remarks: Problem[] = damaged ? [problem('journalDamaged', 'warning')] : [];
  if (batches.length > 0 && left.length === 0) remarks.push(problem('leftEditsOutdated', 'note'));
  const isWhole = deepEqual(whole.copy.service, checked.value);
  const service = isWhole ? whole.copy.service : checked.value;
  return success(
    {
      copy: { service, history: migrated ? EMPTY_HISTORY : whole.copy.history },
      head: stored.head,
      updatedAt: stored.updatedAt,
      stepsSinceSnapshot: damaged || !isWhole ? SNAPSHOT_EVERY : stored.steps.length,
      left: migrated ? [] : left,
      leftAside: batches.length > 0,
    },
    [...remarks, ...checked.problems],
  );
}

function start({ snapshot }: StoredDocument): WorkingCopy {
  return { service: snapshot.body as Service, history: snapshot.history };
}

function replayAll(
  from: WorkingCopy,
  steps: readonly JournalStep[],
): { readonly copy: WorkingCopy; readonly damaged: boolean } {
  let copy = from;
  try {
    for (const step of steps) copy = replayStep(copy, step);
    return { copy, damaged: false };
  } catch {
    return { copy, damaged: true };
  }
}
