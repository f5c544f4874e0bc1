import { records } from '#core/base';
import { applyEdits, commands, countingIds, runFrom } from '#core/editing';
import { type ElementId, isFlowNode, type Service } from '#core/model';
import { problem } from '#core/base';
import type { SessionPorts } from '#session/ports';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createClipboard } from './clipboard.ts';
import { createDesk, type Desk, isLocked } from './desk.ts';
import { watchProblems } from './watch-problems.ts';
import type { WorkspaceState } from './workspace-state.ts';

const BLANK = {
  service: null,
  selection: [],
  mapSelection: [],
  sheet: null,
  mode: 'design',
  undoLabel: null,
  redoLabel: null,
  save: { kind: 'saved', at: 0 },
  problems: [],
  remarks: [],
} as const satisfies Partial<WorkspaceState>;

/** The workspace with nothing open, and the desk through which the rest of the session works on it. */
export function createWorkspace(ports: Pick<SessionPorts, 'environment' | 'layout' | 'analysis'>): {
  readonly store: StoreApi<WorkspaceState>;
  readonly desk: Desk;
} {
  const { environment, layout } = ports;
  const newId = (): string => environment.newId().replaceAll('-', '').slice(0, 12);

  const store: StoreApi<WorkspaceState> = createStore<WorkspaceState>()((set, get) => ({
    ...BLANK,
    revision: 0,
    ...createClipboard(() => store),

    edit: (command, args, options) => get().editWith(commands, command, args, options),
    editWith(book, command, args, options) {
      const state = get();
      if (state.service === null) return [];
      if (isLocked(state)) return [problem('readOnly', 'warning')];
      const { service, select, problems, values } = runFrom(book, command, state.service, args, newId);
      if (problems.some(({ severity }) => severity === 'error')) return problems;
      desk.change(service, { command, values }, { gesture: options?.gesture, select });
      return problems;
    },
    carryOut({ edits, values }) {
      const state = get();
      if (state.service === null) return [];
      if (isLocked(state)) return [problem('readOnly', 'warning')];
      // Edits of a change name the records that earlier ones made, which have to get the ids they were thought out with.
      const { service, select, problems } = applyEdits(state.service, edits, countingIds());
      if (!problems.some(({ severity }) => severity === 'error'))
        desk.change(service, { command: 'carryOut', values }, { select });
      return problems;
    },
    undo: () => desk.undo(),
    redo: () => desk.redo(),
    select: (ids) => set({ selection: ids }),
    selectOnMap: (ids) => set({ mapSelection: ids }),
    openSheet: (sheet) => set({ sheet, selection: [], mapSelection: [] }),
    setMode: (mode) => set({ mode }),
    dismissRemarks: () => set({ remarks: [] }),
    selectAll() {
      const { service } = get();
      if (service !== null) set({ selection: everythingDrawn(service) });
    },
    async autoLayout() {
      const { service } = get();
      if (service === null || isLocked(get())) return;
      const placed = await layout.place(service);
      // Edited meanwhile: what was placed is no longer what is drawn.
      if (get().service !== service) return;
      if (placed.ok) get().edit('applyLayout', { layout: placed.layout });
      else set({ remarks: placed.problems });
    },
  }));
  const desk = createDesk(store, BLANK);
  watchProblems(store, ports);
  return { store, desk };
}

function everythingDrawn(service: Service): readonly ElementId[] {
  return [...records(service.nodes).filter(isFlowNode), ...records(service.flows)].map(({ id }) => id);
}
