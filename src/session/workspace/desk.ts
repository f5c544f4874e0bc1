import {
  EMPTY_HISTORY,
  type Entry,
  type EntryLabel,
  entryFor,
  type History,
  record,
  redo,
  undo,
} from '#core/editing';
import { type ElementId, elementOf, isOnMap, type Service } from '#core/model';
import type { JournalStep } from '#session/ports';
import type { StoreApi } from 'zustand/vanilla';
import type { SaveStatus, WorkspaceState } from './workspace-state.ts';

/** A service as it is put on the desk. */
export interface OpenedService {
  readonly service: Service;
  readonly history: History;
  readonly save: SaveStatus;
  readonly remarks: WorkspaceState['remarks'];
}

/** What the rest of the session, but not the screen, may do with the open service. */
export interface Desk {
  /** Puts a service on the desk, in place of what lay there. */
  open(opened: OpenedService): void;
  /** Another state of the same service from disk: selection and mode stay. */
  refresh(opened: Pick<OpenedService, 'service' | 'history'>): void;
  close(): void;
  /** Makes `next` the working copy as one undo step; nothing happens where nothing differs or writing isn't allowed. */
  change(
    next: Service,
    label: EntryLabel,
    options?: { readonly gesture?: string; readonly select?: readonly string[] },
  ): void;
  history(): History;
  setSave(save: SaveStatus): void;
  /** Hears every step right after it was made. Returns how to stop listening. */
  onStep(listener: (step: JournalStep) => void): () => void;
  undo(): void;
  redo(): void;
}

/** True where the working copy may not be changed. */
export function isLocked({ service, save }: WorkspaceState): boolean {
  return service === null || save.kind === 'readOnly';
}

/** Builds the desk of a workspace store; `blank` is the state with nothing open. */
export function createDesk(store: StoreApi<WorkspaceState>, blank: Partial<WorkspaceState>): Desk {
  let history: History = EMPTY_HISTORY;
  const listeners = new Set<(step: JournalStep) => void>();

  function show(service: Service, next: History, selected: readonly string[] = selectedIn(store)): void {
    history = next;
    store.setState(({ revision, sheet }) => ({
      service,
      revision: revision + 1,
      sheet: sheet !== null && Object.hasOwn(service.journeys, sheet) ? sheet : null,
      ...selectionOf(store, service, selected),
      undoLabel: next.past.at(-1)?.label ?? null,
      redoLabel: next.future.at(-1)?.label ?? null,
    }));
  }

  function tell(step: JournalStep): void {
    for (const listener of listeners) listener(step);
  }

  function travel(kind: 'undo' | 'redo'): void {
    const state = store.getState();
    if (isLocked(state) || state.service === null) return;
    const step = (kind === 'undo' ? undo : redo)(state.service, history);
    if (step === null) return;
    show(step.service, step.history);
    tell({ kind });
  }

  return {
    open({ service, history: kept, save, remarks }) {
      store.setState({ ...blank, save, remarks });
      show(service, kept, []);
    },
    refresh({ service, history: kept }) {
      show(service, kept);
    },
    close() {
      history = EMPTY_HISTORY;
      store.setState(({ revision }) => ({ ...blank, revision: revision + 1 }));
    },
    change(next, label, options = {}) {
      const state = store.getState();
      if (isLocked(state) || state.service === null) return;
      const selected = options.select ?? selectedIn(store);
      const entry: Entry | null = entryFor(state.service, next, label, options.gesture);
      if (entry === null) return store.setState(selectionOf(store, state.service, selected));
      show(next, record(history, entry), selected);
      tell({ kind: 'do', entry });
    },
    history: () => history,
    setSave(save) {
      store.setState({ save });
    },
    onStep(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
  };
}

function selectedIn(store: StoreApi<WorkspaceState>): readonly string[] {
  const { selection, mapSelection } = store.getState();
  return [...selection, ...mapSelection];
}

/** What of these ids is there to be selected, on the drawing and on maps; the very lists as before where nothing differs. */
function selectionOf(
  store: StoreApi<WorkspaceState>,
  service: Service,
  ids: readonly string[],
): Pick<WorkspaceState, 'selection' | 'mapSelection'> {
  const before = store.getState();
  return {
    selection: kept(
      before.selection,
      ids.filter((id): id is ElementId => elementOf(service, id) !== null),
    ),
    mapSelection: kept(
      before.mapSelection,
      ids.filter((id) => isOnMap(service, id)),
    ),
  };
}

function kept<Id>(before: readonly Id[], after: readonly Id[]): readonly Id[] {
  return before.length === after.length && before.every((id, at) => id === after[at]) ? before : after;
}
