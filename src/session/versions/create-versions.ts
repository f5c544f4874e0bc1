import { problem } from '#core/base';
import type { Service } from '#core/model';
import { isDeletable, isOpenToChange, statusChanges } from '#core/versions';
import { failureCode, type SessionPorts, type StoredVariant, type StoredVersion } from '#session/ports';
import type { RunState } from '#session/run';
import type { Desk, WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeepingVersions, VersionShelf } from './version-work.ts';
import { standingOf } from './line-move.ts';
import { Refused } from './refused.ts';
import { basedOn, livingVersions, readShelf, variantCards, versionCards } from './version-shelf.ts';
import type { VersionsState } from './versions-state.ts';
import { watchContent } from './watch-content.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
  readonly desk: Desk;
  readonly flush: () => Promise<void>;
}

type Ports = Pick<SessionPorts, 'storage' | 'environment' | 'exchange' | 'preferences' | 'simulation'>;

const AUTHOR = 'throughline.author';

const NONE = {
  versions: [],
  variants: [],
  line: { variantId: '', basedOn: null },
  runs: {},
  comparing: null,
  removed: null,
  keptFirst: null,
  problems: [],
} as const satisfies Partial<VersionsState>;

/** The named versions of what lies on the desk. */
export function createVersions(
  ports: Ports,
  { workspace, run, desk, flush }: Parts,
): StoreApi<VersionsState> {
  const { storage, environment, preferences } = ports;
  /** Comes with the first version that is saved or gone to. */
  let work: Promise<KeepingVersions> | null = null;
  const keeping = (): Promise<KeepingVersions> => {
    work ??= import('./keeping-versions.ts').then(({ keepingVersions }) =>
      keepingVersions(ports, { workspace, run, desk, flush }),
    );
    // One that did not come is asked for again.
    work.catch(() => (work = null));
    return work;
  };
  /** One thing after the other: what is asked for together must not build on the same state. */
  let queue: Promise<void> = Promise.resolve();

  const store = createStore<VersionsState>()((set, get) => ({
    ...NONE,
    author: preferences.read(AUTHOR) ?? '',

    save: (name, reason, author) =>
      attempt(async (service, { standing }) => {
        const { writable, keep } = await keeping();
        writable();
        await flush();
        await keep(service, { name, reason, author }, standing);
        preferences.write(AUTHOR, author);
        set({ author });
      }),
    async saveVariant(variant, { name, reason, baseName, runKey }) {
      let kept: string | null = null;
      await attempt(async (service, shelf) => {
        const { writable, keepIfNew, sameContent, add } = await keeping();
        writable();
        const { author } = get();
        await flush();
        const { base } = await keepIfNew(service, shelf, { name: baseName, author });
        const known = (await sameContent(variant, shelf))?.id;
        // Beside the working copy: nothing moves.
        kept = known ?? (await add(variant, { name, reason, author, runKey }, base.variantId, [base.id]));
      });
      return kept;
    },
    reword: (id, words) =>
      attempt(async (_service, shelf) => {
        const { status } = found(shelf, id);
        if (!isOpenToChange(status)) throw new Refused(problem('versionSettled', 'warning', [id]));
        await storage.changeVersions([{ id, was: status, fields: words }]);
      }),
    setStatus: (id, status, approver) =>
      attempt(async (_service, shelf) => {
        const changes = statusChanges(livingVersions(shelf), id, status);
        if (changes === null) throw new Refused(problem('statusNotPossible', 'warning', [id]));
        const approval = { approver, approvedAt: environment.now() };
        await storage.changeVersions(
          changes.map(({ id: changed, from, to }) => ({
            id: changed,
            was: from,
            fields: { status: to, ...(to === 'approved' ? approval : {}) },
          })),
        );
      }),
    restore: (id, keptAs, as = 'restoreVersion') =>
      attempt(async (service, shelf) => {
        const version = found(shelf, id);
        const variant = shelf.variants.find((each) => each.id === version.variantId) ?? shelf.standing;
        await move(service, shelf, { version, variant }, as, keptAs);
      }),
    fork: (from, name, keptAs) =>
      attempt(async (service, shelf) => {
        const { writable, keepIfNew } = await keeping();
        writable();
        const variant: StoredVariant = {
          id: environment.newId(),
          serviceId: service.profile.id,
          name,
          head: null,
          createdAt: environment.now(),
          archivedAt: null,
          deletedAt: null,
        };
        if (from !== null)
          return move(service, shelf, { version: found(shelf, from), variant }, 'forkVariant', keptAs);
        await flush();
        const { base, isNew } = await keepIfNew(service, shelf, { name: keptAs, author: get().author });
        await storage.standOn({ ...variant, head: base.id });
        set({ keptFirst: isNew ? { name: keptAs } : null });
      }),
    switchTo: (variantId, keptAs) =>
      attempt(async (service, shelf) => {
        const variant = shelf.variants.find(({ id }) => id === variantId);
        const version = shelf.versions.find(({ id }) => id === variant?.head);
        if (variant === undefined || version === undefined)
          throw new Refused(problem('versionBroken', 'error', [variantId]));
        await move(
          service,
          shelf,
          { version, variant },
          variant.name === '' ? 'switchToFirst' : 'switchVariant',
          keptAs,
        );
      }),
    inTurn: (work) =>
      attempt(async (service, shelf) => set({ keptFirst: await work(await keeping(), service, shelf) })),
    renameVariant: (id, name) => attempt(async (_service, shelf) => put(shelf, id, { name })),
    archiveVariant: (id, archived) =>
      attempt(async (_service, shelf) => {
        notStandingOn(shelf, id);
        await put(shelf, id, { archivedAt: archived ? environment.now() : null });
      }),
    removeVariant: (id) =>
      attempt(async (_service, shelf) => {
        notStandingOn(shelf, id);
        const card = variantCards(shelf).find((each) => each.id === id);
        if (card?.settled) throw new Refused(problem('versionSettled', 'warning', [id]));
        await put(shelf, id, { deletedAt: environment.now() });
        set({ removed: { kind: 'variant', id, name: card?.name ?? '' } });
      }),
    remove: (id) =>
      attempt(async (_service, shelf) => {
        const { name, status } = found(shelf, id);
        if (!isDeletable(status)) throw new Refused(problem('versionSettled', 'warning', [id]));
        await storage.setVersionDeleted(id, environment.now());
        set({ removed: { kind: 'version', id, name } });
        if (get().comparing?.includes(id)) set({ comparing: null });
      }),
    undoRemove: () =>
      attempt(async (_service, shelf) => {
        const { removed } = get();
        if (removed?.kind === 'version') await storage.setVersionDeleted(removed.id, null);
        if (removed?.kind === 'variant') await put(shelf, removed.id, { deletedAt: null });
        set({ removed: null });
      }),
    async fetchRuns(ids) {
      const { service } = workspace.getState();
      const wanted = ids.filter((id) => !Object.hasOwn(get().runs, id));
      if (service === null || wanted.length === 0) return;
      const { readRuns } = await import('./read-runs.ts');
      const runs = await readRuns(ports, service.profile.id, wanted);
      if (workspace.getState().service?.profile.id !== service.profile.id) return;
      set((now) => ({ runs: { ...now.runs, ...runs } }));
    },
    compare: (ids) => set({ comparing: ids }),
    closeCompare: () => set({ comparing: null }),
    dismissKeptFirst: () => set({ keptFirst: null }),
    dismissProblems: () => set({ problems: [] }),
  }));
  const content = watchContent(store, workspace, environment);

  function notStandingOn({ standing }: VersionShelf, id: string): void {
    if (standing.id === id) throw new Refused(problem('variantInUse', 'warning', [id]));
  }

  function found(shelf: VersionShelf, id: string): StoredVersion {
    const version = livingVersions(shelf).find((each) => each.id === id);
    if (version === undefined) throw new Refused(problem('versionBroken', 'error', [id]));
    return version;
  }

  async function put(shelf: VersionShelf, id: string, fields: Partial<StoredVariant>): Promise<void> {
    const variant = shelf.variants.find((each) => each.id === id);
    if (variant !== undefined) await storage.putVariant({ ...variant, ...fields });
  }

  /** Makes a version the working copy; says so where what lay there had to be kept first. */
  async function move(
    service: Service,
    shelf: VersionShelf,
    to: Parameters<KeepingVersions['goTo']>[2],
    command: string,
    keptAs: string,
  ): Promise<void> {
    const { author } = store.getState();
    const { goTo } = await keeping();
    const keptFirst = await goTo(service, shelf, to, command, { name: keptAs, author });
    store.setState({ keptFirst: keptFirst ? { name: keptAs } : null });
  }

  function attempt(work: (service: Service, shelf: VersionShelf) => Promise<void>): Promise<void> {
    const asked = workspace.getState().service?.profile.id;
    queue = queue.then(async () => {
      const { service } = workspace.getState();
      // Another service lies on the desk by now: it was not asked of this one.
      if (service !== null && service.profile.id === asked) await attemptNow(service, work);
    });
    return queue;
  }

  async function attemptNow(
    service: Service,
    work: (service: Service, shelf: VersionShelf) => Promise<void>,
  ): Promise<void> {
    store.setState({ problems: [] });
    try {
      // Where the working copy stands is written with what it is.
      await flush();
      await work(service, await readShelf(storage, service.profile.id));
      await list(service.profile.id);
    } catch (error) {
      const problems =
        error instanceof Refused
          ? error.problems
          : [problem('storage', 'error', [], { code: failureCode(error) })];
      store.setState({ problems });
    }
  }

  async function list(serviceId: string): Promise<void> {
    const shelf = await readShelf(storage, serviceId);
    if (workspace.getState().service?.profile.id !== serviceId) return;
    store.setState({
      versions: content.marked(versionCards(shelf)),
      variants: variantCards(shelf),
      line: { variantId: shelf.standing.id, basedOn: basedOn(shelf) },
    });
    content.check();
  }

  desk.onStep(({ kind }) => {
    if (kind === 'do') return;
    const { undoLabel, redoLabel } = workspace.getState();
    const standing = kind === 'undo' ? standingOf(redoLabel, 'before') : standingOf(undoLabel, 'after');
    if (standing === null) return;
    void attempt(async () => undefined);
  });
  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id === before.service?.profile.id) return;
    store.setState(NONE);
    if (service !== null) void attempt(async () => undefined);
  });
  storage.watch((event) => {
    const id = workspace.getState().service?.profile.id;
    if (event.kind === 'documentChanged' && id === event.id) void list(id).catch(() => undefined);
  });
  return store;
}
