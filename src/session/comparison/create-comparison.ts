import type { Service } from '#core/model';
import type { Corrections } from '#core/versions/matching';
import type { ComparisonPort, SessionPorts } from '#session/ports';
import { failureCode } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ComparisonState } from './comparison-state.ts';

const NOT_RUN = { running: 'off', progress: 0, numbers: null, problems: [] } as const;
const NO_CORRECTIONS: Corrections = { together: [], apart: [] };
const OFF = {
  status: 'off',
  sides: null,
  services: null,
  result: null,
  corrections: NO_CORRECTIONS,
  ...NOT_RUN,
} as const satisfies Partial<ComparisonState>;

/** Comparisons of the versions of what lies on the desk. */
export function createComparison(
  { storage, exchange, comparison }: Pick<SessionPorts, 'storage' | 'exchange' | 'comparison'>,
  { workspace }: { readonly workspace: StoreApi<WorkspaceState> },
): StoreApi<ComparisonState> {
  let attempts = 0;
  let worker: ComparisonPort | null = null;

  const store = createStore<ComparisonState>()((set, get) => ({
    ...OFF,
    async open(a, b) {
      const attempt = giveUp();
      set({ ...OFF, status: 'comparing', sides: [a, b] });
      try {
        const services = { a: await read(a), b: await read(b) };
        if (attempt !== attempts) return;
        set({ services });
      } catch {
        if (attempt === attempts) set({ status: 'failed' });
        return;
      }
      await compare(NO_CORRECTIONS);
    },
    async swap() {
      const { sides, services, corrections } = get();
      if (sides === null || services === null) return;
      set({ sides: [sides[1], sides[0]], services: { a: services.b, b: services.a }, result: null });
      await compare({ together: turned(corrections.together), apart: turned(corrections.apart) });
    },
    pair(a, b) {
      const { together, apart } = get().corrections;
      return compare({
        together: [...together.filter(([one, other]) => one !== a && other !== b), [a, b]],
        apart: apart.filter(([one, other]) => one !== a || other !== b),
      });
    },
    part(a, b) {
      const { together, apart } = get().corrections;
      return compare({
        together: together.filter(([one, other]) => one !== a || other !== b),
        apart: [...apart.filter(([one, other]) => one !== a || other !== b), [a, b]],
      });
    },
    forget: () => compare(NO_CORRECTIONS),
    async run(scenarioId) {
      const { services, corrections, status } = get();
      if (services === null || status !== 'ready') return;
      const attempt = giveUp();
      set({ ...NOT_RUN, running: 'running' });
      try {
        const { numbers, problems } = await (await desk()).compareNumbers(
          services.a,
          services.b,
          corrections,
          scenarioId,
          (progress) => {
            if (attempt === attempts) set({ progress });
          },
        );
        if (attempt === attempts) set({ running: numbers === null ? 'refused' : 'done', numbers, problems });
      } catch (error) {
        if (attempt === attempts) set({ running: failureCode(error) === 'cancelled' ? 'off' : 'crashed' });
      }
    },
    cancelRun() {
      giveUp();
      set(NOT_RUN);
    },
    close() {
      giveUp();
      set(OFF);
    },
  }));

  async function desk(): Promise<ComparisonPort> {
    worker ??= await comparison();
    return worker;
  }

  /** Ends whatever is under way; the number of the attempt that begins. */
  function giveUp(): number {
    const { status, running } = store.getState();
    attempts += 1;
    if (status === 'comparing' || running === 'running') worker?.stop();
    return attempts;
  }

  async function compare(corrections: Corrections): Promise<void> {
    const { services } = store.getState();
    if (services === null) return;
    const attempt = giveUp();
    store.setState({ ...NOT_RUN, status: 'comparing', corrections });
    try {
      const result = await (await desk()).compare(services.a, services.b, corrections);
      if (attempt === attempts) store.setState({ status: 'ready', result });
    } catch {
      if (attempt === attempts) store.setState({ status: 'failed' });
    }
  }

  async function read(id: string): Promise<Service> {
    const { service } = workspace.getState();
    if (id === 'working' && service !== null) return service;
    const { body, bodyVersion } = await storage.loadVersion(id);
    const checked = await exchange.check(body, bodyVersion);
    if (!checked.ok) throw new Error(`Version <${id}> cannot be read`);
    return checked.value;
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id !== before.service?.profile.id) store.getState().close();
  });
  return store;
}

function turned(pairs: Corrections['together']): Corrections['together'] {
  return pairs.map(([a, b]) => [b, a] as const);
}
