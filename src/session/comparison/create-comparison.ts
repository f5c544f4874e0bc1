import { type Problem, problem } from '#core/base';
import type { Service } from '#core/model';
import { ENGINE } from '#core/simulation';
import type { Corrections } from '#core/versions/matching';
import { READABLE, readSource } from '#session/files';
import {
  type ComparedServices,
  type ComparisonPort,
  failureCode,
  type FileSource,
  type SessionPorts,
} from '#session/ports';
import type { PreferencesState } from '#session/preferences';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ComparedFile, ComparedOther, ComparisonState } from './comparison-state.ts';
import { NO_CORRECTIONS, paired, parted, turned } from './corrections.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly preferences: StoreApi<PreferencesState>;
}

/** More would not fit one table. */
const MOST_SIDES = 4;
const NOT_RUN = {
  running: 'off',
  progress: 0,
  runs: {},
  run: null,
  numbers: null,
  problems: [],
} as const satisfies Partial<ComparisonState>;
const NOT_PREDICTED = { predicting: null, predicted: null } as const satisfies Partial<ComparisonState>;
const OFF = {
  status: 'off',
  all: [],
  files: [],
  reading: null,
  refusals: [],
  sides: null,
  services: null,
  result: null,
  corrections: NO_CORRECTIONS,
  ...NOT_RUN,
  ...NOT_PREDICTED,
} as const satisfies Partial<ComparisonState>;

/** Comparisons of versions, the working copy and files. */
export function createComparison(
  ports: Pick<SessionPorts, 'storage' | 'exchange' | 'files' | 'comparison' | 'environment'>,
  { workspace, preferences }: Parts,
): StoreApi<ComparisonState> {
  const { storage, exchange, comparison } = ports;
  let attempts = 0;
  /** Counts what was opened, so that a file that was read for one comparison does not turn up in the next. */
  let openings = 0;
  let filesRead = 0;
  let worker: ComparisonPort | null = null;
  /** What was read, by side. */
  let services = new Map<string, Service>();
  /** What was said of the first and each other; by other. */
  let said = new Map<string, Corrections>();
  /** What they differ in after what was said. */
  let results = new Map<string, { readonly after: Corrections; readonly result: ComparedServices }>();

  const store = createStore<ComparisonState>()((set, get) => ({
    ...OFF,
    async open(ids) {
      putAway();
      await get().choose(ids);
    },
    async choose(ids) {
      const all = [...new Set(ids)].slice(0, MOST_SIDES);
      const [base, ...others] = all;
      const before = get();
      if (base !== before.all[0]) [said, results] = [new Map(), new Map()];
      const shown = others.find((id) => id === before.sides?.[1]) ?? others.at(-1);
      set({ all, ...NOT_RUN });
      await look(base, shown);
    },
    async chooseFile(place) {
      const opening = openings;
      const chosen = await ports.files.choose(READABLE);
      if (chosen.length > 0 && opening === openings) await get().addFiles(chosen, place);
    },
    async addFiles(sources, place) {
      const opening = openings;
      set({ refusals: [] });
      const refusals: Problem[] = [];
      const fresh: ComparedFile[] = [];
      for (const source of sources.slice(0, MOST_SIDES)) {
        set({ reading: source.name });
        const read = await readSource(ports, source, preferences.getState().language);
        if (opening !== openings) return;
        if (read.ok) fresh.push(asSide(source, read.value.service, read.problems));
        else refusals.push(...read.problems);
      }
      const { all, files, choose } = get();
      const kept = place === undefined ? all : all.filter((_, at) => at !== place);
      const room = MOST_SIDES - kept.length;
      const taken = fresh.slice(0, room);
      if (fresh.length > room || sources.length > MOST_SIDES)
        refusals.push(problem('tooManySides', 'error', [], { limit: MOST_SIDES }));
      for (const { id, service } of taken) services.set(id, service);
      set({ reading: null, refusals, files: [...files, ...taken] });
      if (taken.length === 0) return;
      await choose(kept.toSpliced(place ?? kept.length, 0, ...taken.map(({ id }) => id)));
      // What was added is what somebody wants to see.
      const last = taken.at(-1)?.id;
      if (last !== undefined && last !== get().all[0]) await get().show(last);
    },
    dismissRefusals: () => set({ refusals: [] }),
    async show(id) {
      const { all, sides } = get();
      if (sides !== null && sides[1] !== id && all.slice(1).includes(id)) await look(all[0], id);
    },
    async swap() {
      const { sides, all, corrections } = get();
      if (sides === null) return;
      const [a, b] = sides;
      said = new Map([[a, turned(corrections)]]);
      results = new Map();
      set({ all: all.map((id) => (id === a ? b : id === b ? a : id)), ...NOT_RUN });
      await look(b, a);
    },
    pair: (a, b) => say((corrections) => paired(corrections, a, b)),
    part: (a, b) => say((corrections) => parted(corrections, a, b)),
    forget: () => say(() => NO_CORRECTIONS),
    async simulate(scenarioId) {
      const { all, status } = get();
      const [base, ...others] = all;
      if (status !== 'ready' || base === undefined) return;
      const attempt = giveUp();
      set({ ...NOT_RUN, running: 'running' });
      try {
        const beside = await Promise.all(
          others.map(async (id) => ({ service: await read(id), corrections: saidOf(id) })),
        );
        const { replications, others: made } = await (await desk()).compareNumbers(
          await read(base),
          beside,
          scenarioId,
          (progress) => {
            if (attempt === attempts) set({ progress });
          },
        );
        if (attempt !== attempts) return;
        const runs = Object.fromEntries(made.map((each, at) => [others[at] ?? '', each]));
        const isRun = made.some(({ numbers }) => numbers !== null);
        const run = isRun ? { scenarioId, replications, engine: ENGINE } : null;
        set({ running: isRun ? 'done' : 'refused', runs, run, ...numbersOf(runs, get().sides?.[1]) });
      } catch (error) {
        if (attempt === attempts) set({ running: failureCode(error) === 'cancelled' ? 'off' : 'crashed' });
      }
    },
    cancelRun() {
      giveUp();
      set(NOT_RUN);
    },
    async predict(scenarioId) {
      const { sides, services: both, result, corrections, status, running } = get();
      if (status !== 'ready' || running === 'running' || !sides || !both || !result) return;
      const attempt = giveUp();
      set({ predicting: 0, predicted: null });
      const other = { service: both.b, corrections };
      const told = await (await desk())
        .predictJourneys(both.a, other, scenarioId, (predicting) => {
          if (attempt === attempts) set({ predicting });
        })
        .catch(() => ({ journeys: null, problems: [] }));
      if (attempt === attempts) set({ predicting: null, predicted: { ...told, of: result, scenarioId } });
    },
    cancelPrediction() {
      giveUp();
    },
    async whole() {
      const { all, status, runs, run } = get();
      const [base, ...others] = all;
      if (status !== 'ready' || base === undefined) return null;
      const attempt = attempts;
      try {
        const told: ComparedOther[] = [];
        for (const id of others) {
          const [service, result] = [await read(id), await resultOf(base, id)];
          const numbers = runs[id] ?? { numbers: null, problems: [] };
          told.push({ id, service, result, corrections: saidOf(id), ...numbers });
        }
        const whole = {
          madeAt: ports.environment.now(),
          id: base,
          service: await read(base),
          others: told,
          run,
        };
        return attempt === attempts ? whole : null;
      } catch {
        return null;
      }
    },
    close: putAway,
  }));

  async function desk(): Promise<ComparisonPort> {
    worker ??= await comparison();
    return worker;
  }

  function saidOf(id: string): Corrections {
    return said.get(id) ?? NO_CORRECTIONS;
  }

  /** Ends whatever is under way; the number of the attempt that begins. */
  function giveUp(): number {
    const { status, running, predicting } = store.getState();
    attempts += 1;
    if (status === 'comparing' || running === 'running' || predicting !== null) worker?.stop();
    if (predicting !== null) store.setState({ predicting: null });
    return attempts;
  }

  function putAway(): void {
    giveUp();
    openings += 1;
    if (store.getState().reading !== null) exchange.stopReading();
    services = new Map();
    said = new Map();
    results = new Map();
    store.setState(OFF);
  }

  /** Holds two against each other and shows what they differ in; numbers that were made stay. */
  async function look(a: string | undefined, b: string | undefined): Promise<void> {
    const attempt = giveUp();
    if (store.getState().running === 'running') store.setState(NOT_RUN);
    if (a === undefined || b === undefined) {
      store.setState({ status: 'waiting', sides: null, services: null, result: null });
      return;
    }
    const corrections = saidOf(b);
    const numbers = numbersOf(store.getState().runs, b);
    const isSame = store.getState().sides?.join('\n') === [a, b].join('\n');
    store.setState({ status: 'comparing', sides: [a, b], corrections, ...numbers });
    if (!isSame) store.setState({ services: null, result: null });
    try {
      const both = { a: await read(a), b: await read(b) };
      if (attempt !== attempts) return;
      store.setState({ services: both });
      const result = await resultOf(a, b);
      if (attempt === attempts) store.setState({ status: 'ready', result });
    } catch {
      if (attempt === attempts) store.setState({ status: 'failed' });
    }
  }

  async function say(change: (corrections: Corrections) => Corrections): Promise<void> {
    const { sides } = store.getState();
    if (sides === null) return;
    said.set(sides[1], change(saidOf(sides[1])));
    store.setState(NOT_RUN);
    await look(...sides);
  }

  async function resultOf(a: string, b: string): Promise<ComparedServices> {
    const after = saidOf(b);
    const known = results.get(b);
    if (known?.after === after) return known.result;
    const mine = results;
    const result = await (await desk()).compare(await read(a), await read(b), after);
    mine.set(b, { after, result });
    return result;
  }

  async function read(id: string): Promise<Service> {
    const known = services.get(id);
    if (known !== undefined) return known;
    const mine = services;
    const service = await fetchService(id);
    mine.set(id, service);
    return service;
  }

  async function fetchService(id: string): Promise<Service> {
    const { service } = workspace.getState();
    if (id === 'working' && service !== null) return service;
    const { body, bodyVersion } = await storage.loadVersion(id);
    const checked = await exchange.check(body, bodyVersion);
    if (!checked.ok) throw new Error(`Version <${id}> cannot be read`);
    return checked.value;
  }

  function asSide({ name }: FileSource, service: Service, remarks: readonly Problem[]): ComparedFile {
    filesRead += 1;
    return { id: `file ${String(filesRead)}`, fileName: name, service, remarks };
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id !== before.service?.profile.id) store.getState().close();
  });
  return store;
}

function numbersOf(
  runs: ComparisonState['runs'],
  id: string | undefined,
): Pick<ComparisonState, 'numbers' | 'problems'> {
  return (id === undefined ? undefined : runs[id]) ?? { numbers: null, problems: [] };
}
