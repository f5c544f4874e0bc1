import { createHash } from 'node:crypto';
import { createEvaluator } from '#core/analysis/whatif';
import type { Service } from '#core/model';
import { PlatformError } from '#platform/failure';
import { createStorage } from '#platform/storage';
import { createSession, type Session } from '#session/composition';
import type { FileSource, RunEnd, RunProgress, SessionPorts, SimulationPort } from '#session/ports';
import { vi } from 'vitest';
import { compareServices } from '../../src/platform/workers/compare-services.ts';
import { createExchange } from '../../src/platform/workers/exchange-client.ts';
import { predictBeside } from '../../src/platform/workers/predict-beside.ts';
import { simulateBeside } from '../../src/platform/workers/simulate-beside.ts';
import { noDesk, readerHere } from '../platform/workers/reader-here.ts';
import { type Browser, createBrowser } from '../platform/storage/storage-ground.ts';
import { createOfflineHere } from './offline-here.ts';
import { createTransferHere } from './transfer-here.ts';
import { sampleOutcome } from './sample-outcome.ts';

/** Timers that go off when the test says so. */
export interface Clock {
  /** Lets time pass and calls what is due. */
  advance(milliseconds: number): void;
  leave(): void;
}

/** A simulation that the test finishes by hand. */
export interface FakeSimulation extends SimulationPort {
  readonly runs: {
    readonly service: Service;
    report(progress: RunProgress): void;
    finish(end: RunEnd): void;
  }[];
}

export interface Tab {
  readonly session: Session;
  readonly ports: SessionPorts;
  readonly clock: Clock;
  readonly simulation: FakeSimulation;
  readonly blobs: { readonly name: string; readonly file: Blob }[];
  readonly saved: { readonly name: string; readonly text: string }[];
}

let ids = 0;

function createClock() {
  let now = 1_000_000;
  let timers: { at: number; task: () => void }[] = [];
  const leaving = new Set<() => void>();
  const environment: SessionPorts['environment'] = {
    now: () => now,
    newId: () => `fresh${(ids += 1)}`,
    timeZone: 'UTC',
    after(milliseconds, task) {
      const timer = { at: now + milliseconds, task };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    sha256: async (text) => createHash('sha256').update(text).digest('hex'),
    onLeaving(listener) {
      leaving.add(listener);
      return () => leaving.delete(listener);
    },
  };
  const clock: Clock = {
    advance(milliseconds) {
      now += milliseconds;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const { task } of due) task();
    },
    leave: () => leaving.forEach((listener) => listener()),
  };
  return { environment, clock };
}

function createSimulation(): FakeSimulation {
  const runs: FakeSimulation['runs'] = [];
  return {
    runs,
    warmUp: () => undefined,
    engine: async () => 'engine 1',
    run(service, _scenarioId, report) {
      let finish: (end: RunEnd) => void = () => undefined;
      const end = new Promise<RunEnd>((resolve) => (finish = resolve));
      runs.push({ service, report, finish });
      return { end, cancel: () => finish({ kind: 'cancelled', outcome: null }) };
    },
    record: async () => ({ ok: true, trace: { entries: [], cases: 0, from: 0, to: 0 } }),
    keepDiaries: async () => ({ ok: true, diaries: [] }),
    recordJourney: async () => ({ ok: true, record: { customers: [], places: {} } }),
  };
}

/** Evaluation in this thread, each batch in a turn of its own. */
export function createEvaluationHere(): SessionPorts['evaluation'] {
  return {
    open(service, scenarioId, seed) {
      const evaluator = createEvaluator(service, scenarioId, seed);
      let isClosed = false;
      return {
        async evaluate(edits, replications) {
          await Promise.resolve();
          if (isClosed) throw new PlatformError('cancelled', 'Stopped');
          return evaluator.evaluate(edits, replications);
        },
        close: () => void (isClosed = true),
      };
    },
  };
}

/** Comparison in this thread. */
const comparisonHere: Awaited<ReturnType<SessionPorts['comparison']>> = {
  compare: async (a, b, corrections) => compareServices(a, b, corrections),
  compareNumbers: async (a, others, scenarioId, report) => simulateBeside(a, others, scenarioId, report),
  predictJourneys: async (a, other, scenarioId, report) => predictBeside(a, other, scenarioId, report),
  stop: () => undefined,
};

/** A tab of a browser with the app in it; storage is real (over an in-memory IndexedDB), the other ports are fakes. */
export function openTab(browser: Browser = createBrowser(), overrides: Partial<SessionPorts> = {}): Tab {
  const { environment, clock } = createClock();
  const simulation = createSimulation();
  const saved: { name: string; text: string }[] = [];
  const blobs: { name: string; file: Blob }[] = [];
  const ports: SessionPorts = {
    environment,
    storage: createStorage(browser.ground()),
    simulation,
    evaluation: createEvaluationHere(),
    comparison: async () => comparisonHere,
    layout: { place: async () => ({ ok: false, problems: [] }) },
    exchange: {
      ...createExchange(noDesk, readerHere()),
      writeBpmn: async () => '<definitions/>',
      draw: async () => '<svg/>',
    },
    analysis: {
      checkDrawing: async () => [],
      checkSoundness: async () => [],
      checkJourney: async () => [],
      forecast: async () => [],
      findings: async () => [],
    },
    files: {
      saveText: async (name, _type, text) => void saved.push({ name, text }),
      saveBlob: async (name, file) => void blobs.push({ name, file }),
      savePng: async (name) => void saved.push({ name, text: '' }),
      saveSlides: async (name, deck) => void saved.push({ name, text: JSON.stringify(deck) }),
      pick: async () => null,
      choose: async () => [],
      decode: (bytes) => new TextDecoder().decode(bytes),
    },
    transfer: async () => createTransferHere(),
    offline: async () => createOfflineHere(),
    preferences: {
      read: (key) => browser.texts.getItem(key),
      write: (key, value) => browser.texts.setItem(key, value),
      languages: ['en-GB'],
    },
    ...overrides,
  };
  return { session: createSession(ports), ports, clock, simulation, saved, blobs };
}

/** A tab with a blank service open; the first example is out of the way. */
export async function openBlank(browser?: Browser, overrides?: Partial<SessionPorts>): Promise<Tab> {
  const tab = openTab(browser, overrides);
  await tab.session.start();
  await tab.session.library.getState().createBlank('Claims');
  return tab;
}

/** The open service. */
export function serviceOf({ session }: Tab): Service {
  const { service } = session.workspace.getState();
  if (service === null) throw new Error('no <service> is open');
  return service;
}

/** Draws a task and says its id. */
export function addTask(tab: Tab, x = 300): string {
  tab.session.workspace.getState().edit('addNode', { kind: 'task', at: { x, y: 120 } });
  const [id] = tab.session.workspace.getState().selection;
  if (id === undefined) throw new Error('nothing was added');
  return id;
}

/** A file as it is chosen or dropped. */
export function fileOf(name: string, text: string): FileSource {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
}

/** Lets the autosave write and waits until the screen may say saved. */
export async function save({ session, clock }: Tab): Promise<void> {
  clock.advance(1_000);
  await vi.waitFor(() => {
    if (session.workspace.getState().save.kind !== 'saved') throw new Error('not saved yet');
  });
}

/** Closes a tab as a killed browser does: nothing more is written. */
export async function kill({ session, ports }: Tab): Promise<void> {
  await ports.storage.close();
  void session;
}

export { createBrowser, sampleOutcome };
