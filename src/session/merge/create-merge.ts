import type { Service } from '#core/model';
import { commonStates, mergeServices, type States, type Three } from '#core/versions/merge';
import { workingStates } from '#session/lineage';
import type { SessionPorts } from '#session/ports';
import { mergeIn, readShelf, type VersionsState } from '#session/versions';
import type { Desk, WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { fileStates } from './file-states.ts';
import type { MergeSource, MergeState } from './merge-state.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly versions: StoreApi<VersionsState>;
  readonly desk: Desk;
  /** Writes what of the open service is not on disk yet. */
  readonly flush: () => Promise<void>;
}

const OFF = {
  status: 'off',
  source: null,
  sides: null,
  merge: null,
  choices: {},
  isMerging: false,
  problems: [],
} as const satisfies Partial<MergeState>;

/** Merges into what lies on the desk. */
export function createMerge(
  ports: Pick<SessionPorts, 'storage' | 'environment' | 'exchange'>,
  { workspace, versions, desk, flush }: Parts,
): StoreApi<MergeState> {
  let attempts = 0;
  let begin: () => Promise<void> = async () => undefined;
  /** Whether what both come from is between the working copy and the version that builds on, and no version itself. */
  let isBaseKept = false;

  const store = createStore<MergeState>()((set, get) => ({
    ...OFF,
    openFile(name, whole) {
      begin = () => get().openFile(name, whole);
      return open({ kind: 'file', name }, async () => {
        const states = await fileStates(ports.environment, whole);
        return { theirs: whole.service, states, read: states.read };
      });
    },
    async openVariant(id, name) {
      begin = () => get().openVariant(id, name);
      const { service } = workspace.getState();
      if (service === null) return;
      const { variants, versions: stored } = await readShelf(ports.storage, service.profile.id);
      const head = stored.find((version) => version.id === variants.find((each) => each.id === id)?.head);
      if (head === undefined) return set({ ...OFF, status: 'failed' });
      await open({ kind: 'variant', id, versionId: head.id, name }, async (ours) => {
        const state = head.contentHash.slice(0, ours.head.length);
        const theirs = await ours.read(state);
        return theirs === null
          ? null
          : { theirs, states: { head: state, parents: ours.parents }, read: ours.read };
      });
    },
    again: () => begin(),
    choose: (conflict, side) => decide({ [conflict]: side }),
    chooseRest(side) {
      // What was hidden behind a conflict comes up once that is settled.
      for (let open = openConflicts(get()); open.length > 0; open = openConflicts(get()))
        decide(Object.fromEntries(open.map((id) => [id, side])));
    },
    async carryOut(words) {
      const { sides, merge, source, status } = get();
      if (sides === null || merge === null || source === null || status !== 'ready') return false;
      if (openConflicts(get()).length > 0) return false;
      set({ isMerging: true, problems: [] });
      const plan: Parameters<typeof mergeIn>[2]['plan'] = {
        ours: sides.ours,
        merged: merge.service,
        base: isBaseKept ? sides.base : null,
        theirs: source.kind === 'file' ? { service: sides.theirs } : { version: source.versionId },
        words,
      };
      await versions
        .getState()
        .inTurn((work, service, shelf) =>
          mergeIn(ports, { workspace, desk, flush }, { work, service, shelf, plan }),
        );
      const { problems } = versions.getState();
      set(problems.length === 0 ? OFF : { isMerging: false, problems });
      return problems.length === 0;
    },
    close() {
      attempts += 1;
      set(OFF);
    },
  }));

  type OurStates = Awaited<ReturnType<typeof workingStates>>;
  interface Theirs {
    readonly theirs: Service;
    readonly states: States;
    readonly read: OurStates['read'];
  }

  async function open(source: MergeSource, find: (ours: OurStates) => Promise<Theirs | null>): Promise<void> {
    const { service: ours } = workspace.getState();
    if (ours === null) return;
    attempts += 1;
    const attempt = attempts;
    store.setState({ ...OFF, status: 'reading', source });
    const found = await prepare(ours, find).catch(() => 'failed' as const);
    if (attempt !== attempts) return;
    if (typeof found === 'string') return store.setState({ status: found });
    store.setState({ status: 'ready', sides: found, merge: mergeServices(found) });
  }

  async function prepare(
    ours: Service,
    find: (ours: OurStates) => Promise<Theirs | null>,
  ): Promise<Three<Service> | 'unrelated' | 'failed'> {
    const own = await workingStates(ports, ours, desk.history());
    const other = await find(own);
    if (other === null) return 'failed';
    const common = commonStates(own, other.states);
    for (const state of common) {
      const base = (await own.read(state)) ?? (await other.read(state));
      if (base === null) continue;
      isBaseKept = own.builtOn === null || !comesFrom(own, own.builtOn, state);
      return { base, ours, theirs: other.theirs };
    }
    return common.length === 0 ? 'unrelated' : 'failed';
  }

  function decide(chosen: MergeState['choices']): void {
    const { sides } = store.getState();
    if (sides === null) return;
    const choices = { ...store.getState().choices, ...chosen };
    store.setState({ choices, merge: mergeServices(sides, choices) });
  }

  workspace.subscribe(({ service }, before) => {
    const { status, sides, isMerging } = store.getState();
    if (status === 'off' || isMerging || service === before.service) return;
    if (service?.profile.id !== before.service?.profile.id) return store.getState().close();
    // Chosen for another working copy than this.
    if (sides !== null) store.setState({ ...OFF, source: store.getState().source, status: 'changed' });
  });
  return store;
}

function openConflicts({ merge, choices }: MergeState): readonly string[] {
  return (merge?.conflicts ?? []).flatMap(({ id }) => (Object.hasOwn(choices, id) ? [] : [id]));
}

/** Does one state come from another, or is it the same? */
function comesFrom({ parents }: States, state: string, other: string): boolean {
  const found = new Set([state]);
  for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
  return found.has(other);
}
