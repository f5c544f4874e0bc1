import { type Problem, problem } from '#core/base';
import type { Service } from '#core/model';
import { contentText } from '#core/versions';
import { failureCode, type SessionPorts, type StoredVersion } from '#session/ports';
import type { RunState } from '#session/run';
import type { Desk, WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { toCard } from './version-card.ts';
import type { VersionsState } from './versions-state.ts';
import { watchContent } from './watch-content.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
  readonly desk: Desk;
  readonly flush: () => Promise<void>;
}

type Ports = Pick<SessionPorts, 'storage' | 'environment' | 'exchange' | 'preferences'>;

const AUTHOR = 'throughline.author';

/** The named versions of what lies on the desk. */
export function createVersions(
  ports: Ports,
  { workspace, run, desk, flush }: Parts,
): StoreApi<VersionsState> {
  const { storage, environment, exchange, preferences } = ports;
  /** The version the working copy comes from. */
  let parent: string | null = null;
  let removed: string | null = null;

  const store = createStore<VersionsState>()((set, get) => ({
    versions: [],
    author: preferences.read(AUTHOR) ?? '',
    comparing: null,
    problems: [],

    save: (name, reason, author) =>
      attempt(async (service) => {
        await flush();
        parent = await keep(service, { name, reason, author, parent, runKey: shownRunKey() });
        preferences.write(AUTHOR, author);
        set({ author });
      }),
    async saveVariant(variant, { name, reason, baseName, runKey }) {
      let kept: string | null = null;
      await attempt(async (service) => {
        const { author } = get();
        await flush();
        parent =
          (await sameContent(service)) ??
          (await keep(service, { name: baseName, reason: '', author, parent, runKey: shownRunKey() }));
        kept =
          (await sameContent(variant)) ?? (await keep(variant, { name, reason, author, parent, runKey }));
      });
      return kept;
    },
    rename: (id, name) => attempt(() => storage.renameVersion(id, name)),
    restore: (id, as = 'restoreVersion') =>
      attempt(async (service) => {
        const stored = await storage.loadVersion(id);
        const checked = await exchange.check(stored.body, stored.bodyVersion);
        if (!checked.ok) return tell([problem('versionBroken', 'error', [id]), ...checked.problems]);
        if (workspace.getState().service !== service) return tell([problem('changedMeanwhile', 'warning')]);
        const name = get().versions.find((version) => version.id === id)?.name ?? '';
        const profile = { ...checked.value.profile, id: service.profile.id };
        desk.change({ ...checked.value, profile }, { command: as, values: { name } });
        parent = id;
      }),
    remove: (id) =>
      attempt(async () => {
        await storage.setVersionDeleted(id, environment.now());
        removed = id;
        const { comparing } = get();
        if (comparing?.includes(id)) set({ comparing: null });
      }),
    undoRemove: () =>
      attempt(async () => {
        if (removed === null) return;
        await storage.setVersionDeleted(removed, null);
        removed = null;
      }),
    compare: (a, b) => set({ comparing: [a, b] }),
    closeCompare: () => set({ comparing: null }),
    dismissProblems: () => set({ problems: [] }),
  }));
  const content = watchContent(store, workspace, environment);

  /** Key of the run on screen, where it was made from what is on screen. */
  function shownRunKey(): string | null {
    const { run: shown, stale } = run.getState();
    return shown === null || stale || shown.cancelled ? null : shown.key;
  }

  /** Keeps a service as a version and says its id. */
  async function keep(
    service: Service,
    words: Pick<StoredVersion, 'name' | 'reason' | 'author' | 'parent' | 'runKey'>,
  ): Promise<string> {
    // Hashed before any transaction opens: a transaction doesn't wait for it.
    const contentHash = await environment.sha256(contentText(service));
    const id = environment.newId();
    const version: StoredVersion = {
      ...words,
      id,
      serviceId: service.profile.id,
      savedAt: environment.now(),
      contentHash,
      deletedAt: null,
    };
    await storage.addVersion(version, service);
    return id;
  }

  /** The latest version with the content of `service`. */
  async function sameContent(service: Service): Promise<string | null> {
    const contentHash = await environment.sha256(contentText(service));
    const versions = await storage.listVersions(service.profile.id);
    return versions.findLast((version) => version.contentHash === contentHash)?.id ?? null;
  }

  function tell(problems: readonly Problem[]): void {
    store.setState({ problems });
  }

  async function attempt(work: (service: Service) => Promise<void>): Promise<void> {
    const { service } = workspace.getState();
    if (service === null) return;
    tell([]);
    try {
      await work(service);
      await list(service.profile.id);
    } catch (error) {
      tell([problem('storage', 'error', [], { code: failureCode(error) })]);
    }
  }

  async function list(serviceId: string): Promise<void> {
    const versions = await storage.listVersions(serviceId);
    const cards = await Promise.all(versions.map(async (version) => toCard(version, await runOf(version))));
    if (workspace.getState().service?.profile.id !== serviceId) return;
    store.setState({ versions: content.marked(cards) });
    parent ??= versions.at(-1)?.id ?? null;
    content.check();
  }

  function runOf({ runKey }: StoredVersion) {
    return runKey === null ? null : storage.findRun(runKey).catch(() => null);
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id === before.service?.profile.id) return;
    parent = null;
    removed = null;
    store.setState({ versions: [], comparing: null, problems: [] });
    if (service !== null) void attempt(async () => undefined);
  });
  storage.watch((event) => {
    const id = workspace.getState().service?.profile.id;
    if (event.kind === 'documentChanged' && id === event.id) void list(id).catch(() => undefined);
  });
  return store;
}
