import { type Problem, problem } from '#core/base';
import type { Claim, FailureCode, SessionPorts } from '#session/ports';
import { standingOf } from '#session/versions';
import type { Desk, SaveStatus, WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import { type Autosave, createAutosave, type SaveProgress } from './autosave.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/** Opens documents onto the desk and keeps what happens to them. */
export interface Keeper {
  /** Opens a document; the problems say why not, or what was remarked. Rejects with a `Failure` of the storage. */
  open(
    id: string,
    remarks?: readonly Problem[],
  ): Promise<{ readonly ok: boolean; readonly problems: readonly Problem[] }>;
  /**
   * Writes what is pending, then takes the document off the desk. False: it cannot be written anywhere, so the
   * document stays open, unless `discard` says to drop it.
   */
  close(options?: { readonly discard?: boolean }): Promise<boolean>;
  flush(): Promise<void>;
  /**
   * After the browser's data was cleared: begins the database anew and puts what is open into it, with its undo history.
   * Rejects with a `Failure` of the storage.
   */
  saveAgain(): Promise<void>;
  openId(): string | null;
}

interface Open {
  readonly id: string;
  readonly claim: Claim;
  /** Null: another tab holds the document. */
  autosave: Autosave | null;
  /** For a reader: whether it is reading anew, and has to do so once more. */
  following: 'now' | 'again' | null;
}

type Parts = { readonly desk: Desk; readonly workspace: StoreApi<WorkspaceState> };

/** The keeper of a desk. It listens to the desk, to the other tabs and to the page's leaving. */
export function createKeeper(
  ports: Pick<SessionPorts, 'storage' | 'environment' | 'exchange'>,
  { desk, workspace }: Parts,
): Keeper {
  const { storage, environment } = ports;
  let open: Open | null = null;

  function serviceNow() {
    const { service } = workspace.getState();
    if (service === null) throw new Error('Autosave wrote while <service> was closed');
    return service;
  }

  function beginSaving(document: Open, read: ReadDocument): void {
    const source = {
      id: document.id,
      name: () => serviceNow().profile.name,
      snapshot: () => ({ body: serviceNow(), history: desk.history() }),
      report: (progress: SaveProgress) => {
        if (open === document) desk.setSave(statusOf(progress));
      },
    };
    const { head, stepsSinceSnapshot, leftAside } = read;
    document.autosave = createAutosave(ports, source, { head, stepsSinceSnapshot, leftAside });
    for (const step of read.left) document.autosave.record(step);
    if (read.left.length === 0 && leftAside) storage.keepForExit(document.id, []);
  }

  /** Another tab wrote: show what is on disk; what comes in while we read is read after. */
  async function follow(document: Open): Promise<void> {
    if (document.following !== null) {
      document.following = 'again';
      return;
    }
    do {
      document.following = 'now';
      const read = await readDocument(ports, document.id).catch(() => null);
      if (open !== document || document.autosave !== null) return;
      if (read?.ok) desk.refresh(read.value.copy);
    } while (isAgain(document));
    document.following = null;
  }

  /** Another tab let go of the document: it is ours to write. */
  async function takeOver(document: Open): Promise<void> {
    const read = await readDocument(ports, document.id, 'writer').catch(() => null);
    if (open !== document || !read?.ok) return;
    desk.refresh(read.value.copy);
    desk.setSave({ kind: 'saved', at: read.value.updatedAt });
    beginSaving(document, read.value);
  }

  desk.onStep((step) => {
    const { undoLabel, redoLabel } = workspace.getState();
    const undone = step.kind === 'undo';
    const stands = standingOf(undone ? redoLabel : undoLabel, undone ? 'before' : 'after');
    open?.autosave?.record(stands === null ? step : { ...step, stands });
  });
  environment.onLeaving(() => {
    open?.autosave?.keepForExit();
    void open?.autosave?.flush();
  });
  storage.watch(async (event) => {
    if (event.kind === 'documentChanged' && open?.id === event.id && open.autosave === null)
      await follow(open);
    // Who only looks on leaves it to the tab that writes.
    if (event.kind === 'cleared') open?.autosave?.fail('cleared');
    if (event.kind === 'upgrading' && open !== null) await retire(open);
  });

  /** A newer app takes over the database: writes what is pending, then only looks on, so that the newer one may write. */
  async function retire(document: Open): Promise<void> {
    await document.autosave?.flush();
    if (open !== document) return;
    if (document.autosave?.keepForExit() === false) return document.autosave.fail('newerApp');
    document.autosave?.stop();
    document.claim.release();
    desk.setSave({ kind: 'readOnly', reason: 'newerApp' });
  }

  async function putBack(): Promise<void> {
    const document = open;
    if (document?.autosave == null) return;
    const { saveAgain } = await import('./save-again.ts');
    const head = await saveAgain(ports, document.id, () => ({ body: serviceNow(), history: desk.history() }));
    if (open === document) document.autosave.goOn(head);
  }

  async function close({ discard = false } = {}): Promise<boolean> {
    const document = open;
    if (document === null) return true;
    await document.autosave?.flush();
    if (open !== document) return open === null;
    const kept = document.autosave?.keepForExit() ?? true;
    if (!kept && !discard) return false;
    document.autosave?.stop();
    document.claim.release();
    open = null;
    desk.close();
    return true;
  }

  return {
    async open(id, remarks = []) {
      if (!(await close()))
        return { ok: false, problems: [problem('workNotSaved', 'error', [open?.id ?? ''])] };
      // A turn that comes before the first reading is over is remembered.
      let turn = false;
      let take = (): void => void (turn = true);
      const claim = await storage.claim(id, () => take());
      const read = await readDocument(ports, id, claim.held ? 'writer' : 'reader').catch((error: unknown) => {
        claim.release();
        throw error;
      });
      if (!read.ok) {
        claim.release();
        return { ok: false, problems: read.problems };
      }
      const document: Open = { id, claim, autosave: null, following: null };
      open = document;
      const { copy, updatedAt } = read.value;
      const save: SaveStatus = claim.held
        ? { kind: 'saved', at: updatedAt }
        : { kind: 'readOnly', reason: 'otherTab' };
      desk.open({ ...copy, save, remarks: [...remarks, ...read.problems] });
      if (claim.held) beginSaving(document, read.value);
      take = () => void takeOver(document);
      if (turn) take();
      return { ok: true, problems: read.problems };
    },
    close,
    flush: async () => open?.autosave?.flush(),
    saveAgain: putBack,
    openId: () => open?.id ?? null,
  };
}

function isAgain({ following }: Open): boolean {
  return following === 'again';
}

const REASONS: Partial<Record<FailureCode, Extract<SaveStatus, { kind: 'notSaved' }>['reason']>> = {
  quota: 'quota',
  blocked: 'blocked',
  cleared: 'cleared',
  missing: 'cleared',
  conflict: 'conflict',
};

function statusOf(progress: SaveProgress): SaveStatus {
  return progress.kind === 'failed'
    ? { kind: 'notSaved', reason: REASONS[progress.code] ?? 'failed' }
    : progress;
}
