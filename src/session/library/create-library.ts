import type { Problem } from '#core/base';
import { problem, records } from '#core/base';
import { createService, type Service } from '#core/model';
import { failureCode, type SessionPorts, type StoredCard } from '#session/ports';
import type { PreferencesState } from '#session/preferences';
import type { Keeper } from '#session/saving';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { exampleService, firstExample } from './example-service.ts';
import type { Fill, LibraryState, ServiceCard } from './library-state.ts';
import { numberedName } from './numbered-name.ts';
import { watchPicture } from './watch-picture.ts';
import { storageProblem, storeNew, underNewId } from './service-shelf.ts';

interface Parts {
  readonly keeper: Keeper;
  readonly workspace: StoreApi<WorkspaceState>;
  readonly preferences: StoreApi<PreferencesState>;
}

/** Failures that concern the database as a whole. */
const STATUS_OF: Partial<Record<string, LibraryState['status']>> = {
  cleared: 'cleared',
  newerApp: 'newerApp',
  blocked: 'blocked',
  unavailable: 'unavailable',
};

/** The library over a storage. `begin` opens the database and lists it; a browser without services gets an example. */
export function createLibrary(
  ports: Pick<SessionPorts, 'storage' | 'environment' | 'exchange' | 'files'>,
  { keeper, workspace, preferences }: Parts,
): { readonly store: StoreApi<LibraryState>; readonly begin: () => Promise<void> } {
  const { storage, environment, files, exchange } = ports;

  const picture = watchPicture(workspace, ports);
  const store = createStore<LibraryState>()((set, get) => ({
    status: 'loading',
    cards: [],
    broken: [],
    search: '',
    sort: 'updated',
    openId: null,
    importProblems: [],
    problems: [],
    firstStart: false,

    dismissImportProblems: () => set({ importProblems: [] }),
    setSearch: (search) => set({ search }),
    setSort: (sort) => set({ sort }),
    createBlank: (name) =>
      attempt(async () => {
        const { language } = preferences.getState();
        const id = environment.newId();
        await addAndOpen(createService({ id, name, locale: language, timeZone: environment.timeZone }));
      }),
    createFromExample: (exampleId) =>
      attempt(async () => {
        const { language } = preferences.getState();
        const example = await exampleService(exampleId, language, environment.newId());
        if (example === null) return refuse([problem('exampleMissing', 'error', [], { id: exampleId })]);
        await addAndOpen(underNewId(example, example.profile.id, freeName(example.profile.name)));
      }),
    open: (id) => attempt(() => openNow(id)),
    close: (options) =>
      attempt(async () => {
        const id = keeper.openId();
        await picture.refresh();
        if (!(await keeper.close(options))) return refuse([problem('workNotSaved', 'error', [id ?? ''])]);
        set({ openId: null });
        await list();
      }),
    rename: (id, name) =>
      attempt(async () => {
        if (id === keeper.openId()) return void workspace.getState().edit('rename', { id, name });
        const { renameClosed } = await import('./closed-services.ts');
        const renamed = await renameClosed(ports, id, name);
        if (!renamed.ok) refuse(renamed.problems);
        await list();
      }),
    duplicate: (id) =>
      attempt(async () => {
        const card = get().cards.find((one) => one.id === id);
        const { copyOf } = await import('./closed-services.ts');
        const copy = await copyOf(ports, id, freeName(card?.name ?? ''));
        if (!copy.ok) return refuse(copy.problems);
        await storeNew(ports, copy.value, card?.picture);
        await list();
      }),
    remove: (id) =>
      attempt(async () => {
        await storage.setDeleted(id, environment.now());
        await list();
      }),
    restore: (id) =>
      attempt(async () => {
        await storage.setDeleted(id, null);
        await list();
      }),
    emptyBin: () =>
      attempt(async () => {
        await storage.purge(
          get()
            .cards.filter((card) => card.deletedAt !== null)
            .map((card) => card.id),
        );
        await list();
      }),
    refuseImport: (importProblems) => set({ importProblems }),
    addService: (service, remarks, fill) =>
      attempt(async () => {
        await addAndOpen(unlikeOthers(service), remarks, fill);
        // A map without a process is looked at as a map.
        const [map] = records(service.journeys);
        if (map && records(service.nodes).length === 0) workspace.getState().openSheet(map.id);
      }),
    async storeService(service, fill) {
      let id: string | null = null;
      await attempt(async () => {
        const own = unlikeOthers(service);
        const picture = await exchange.draw(own).catch(() => '');
        await storeWhole(own, fill, picture);
        id = own.profile.id;
        await list();
      });
      return id;
    },
    saveRaw: (id) =>
      attempt(async () => files.saveText(`${id}.raw.json`, 'application/json', await storage.raw(id))),
    saveEverythingRaw: () =>
      attempt(async () =>
        files.saveText('throughline.raw.json', 'application/json', await storage.rawEverything()),
      ),
    saveAgain: () =>
      attempt(async () => {
        await keeper.saveAgain();
        await list();
      }),
    startAfresh: () =>
      attempt(async () => {
        await storage.startAfresh();
        await list();
      }),
    dismissProblems: () => set({ problems: [] }),
  }));

  /** Does something; a failure of the outside world is told and never thrown at the screen. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    store.setState({ problems: [] });
    try {
      await work();
    } catch (error) {
      const status = STATUS_OF[failureCode(error)];
      store.setState({ problems: [storageProblem(error)], ...(status === undefined ? {} : { status }) });
    }
  }

  /** A tab that keeps an older database open is told of, and waited for. */
  async function openStorage(): Promise<void> {
    try {
      await storage.open();
    } catch (error) {
      if (failureCode(error) !== 'blocked') throw error;
      store.setState({ status: 'blocked' });
      await storage.open();
    }
  }

  function refuse(problems: readonly Problem[]): void {
    store.setState({ problems });
  }

  function freeName(name: string): string {
    return numberedName(
      name,
      store
        .getState()
        .cards.filter((card) => card.deletedAt === null)
        .map((card) => card.name),
    );
  }

  async function addAndOpen(service: Service, remarks: readonly Problem[] = [], fill?: Fill): Promise<void> {
    const isFirst = store.getState().cards.length === 0;
    await storeWhole(service, fill);
    if (isFirst) void storage.persist().catch(() => false);
    await openNow(service.profile.id, remarks);
  }

  /** Stores a service with what stands beside it, or nothing of it. */
  async function storeWhole(service: Service, fill?: Fill, picture = ''): Promise<void> {
    const { id } = service.profile;
    await storeNew(ports, service, picture);
    try {
      await fill?.(id);
    } catch (error) {
      await storage.purge([id]).catch(() => undefined);
      throw error;
    }
  }

  /** What came from outside, under an id and a name that no other service has. */
  function unlikeOthers(service: Service): Service {
    const { id, name } = service.profile;
    const { cards, broken } = store.getState();
    const isTaken = [...cards, ...broken].some((card) => card.id === id);
    return isTaken ? underNewId(service, environment.newId(), freeName(name)) : service;
  }

  async function openNow(id: string, remarks: readonly Problem[] = []): Promise<void> {
    const { ok, problems } = await keeper.open(id, remarks);
    if (!ok) refuse(problems);
    if (!ok && problems[0]?.code === 'documentBroken') {
      const name = store.getState().cards.find((card) => card.id === id)?.name ?? id;
      store.setState(({ broken }) => ({ broken: [...broken.filter((one) => one.id !== id), { id, name }] }));
    }
    store.setState({ openId: keeper.openId() });
    await list();
  }

  async function list(): Promise<void> {
    const { cards, broken } = await storage.list();
    const known = store.getState().broken.filter((one) => cards.some((card) => card.id === one.id));
    store.setState({ status: 'ready', cards: cards.map(toCard), broken: merged(broken, known) });
  }

  storage.watch((event) => {
    if (event.kind === 'cleared') store.setState({ status: 'cleared' });
    else if (event.kind === 'upgrading') store.setState({ status: 'newerApp' });
    else if (store.getState().status === 'ready') void attempt(list);
  });

  return {
    store,
    async begin() {
      await attempt(async () => {
        await openStorage();
        const { cards, broken } = await storage.list();
        if (cards.length + broken.length > 0) return list();
        // Still `loading`: nobody shall see an empty library flash by.
        store.setState({ firstStart: true });
        await attempt(async () =>
          addAndOpen(await firstExample(preferences.getState().language, environment.newId())),
        );
        if (store.getState().status === 'loading') await list();
      });
      if (store.getState().status === 'loading') store.setState({ status: 'failed' });
    },
  };
}

function toCard({ id, name, createdAt, updatedAt, deletedAt, versions, picture }: StoredCard): ServiceCard {
  return { id, name, createdAt, updatedAt, deletedAt, versions, picture };
}

function merged(found: LibraryState['broken'], known: LibraryState['broken']): LibraryState['broken'] {
  return [...found, ...known.filter((one) => found.every(({ id }) => id !== one.id))];
}
