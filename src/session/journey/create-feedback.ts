import { problem } from '#core/base';
import { journeyCommands } from '#core/editing/journey';
import type { FeedbackTable } from '#core/exchange/feedback';
import { touchpointsOf } from '#core/journey/emotion';
import type { FeedbackScale, JourneyCardId, JourneyId } from '#core/model';
import {
  type FeedbackAnswer,
  type FeedbackSet,
  failureCode,
  type ImportedFile,
  type SessionPorts,
} from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FeedbackDraft, FeedbackState } from './feedback-state.ts';
import { measuredFrom, replacedMeasurements } from './replaced-measurements.ts';

/** Bytes. What is larger is refused unread. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** What did not work, as it is told. */
type Failure = 'importingFailed' | 'storage' | 'feedbackNotDeleted';

/** Answers of customers: read from files, kept beside the document, summed up in it. */
export function createFeedback(
  {
    storage,
    files,
    exchange,
    environment,
  }: Pick<SessionPorts, 'storage' | 'files' | 'exchange' | 'environment'>,
  { workspace }: { readonly workspace: StoreApi<WorkspaceState> },
): StoreApi<FeedbackState> {
  /** Counts what is read, so that only the last of it counts. */
  let readings = 0;

  const store = createStore<FeedbackState>()((set, get) => ({
    sets: [],
    draft: null,
    problems: [],
    choose: () =>
      attempt('importingFailed', async () => {
        const file = await files.pick(['.csv', '.txt', '.tsv'], LARGEST_FILE);
        if (file === null) return;
        if (file.text === '' && file.size <= LARGEST_FILE) return refuse('importingFailed', 'empty');
        await read(file, 'csat', new Map());
      }),
    setScale: (scale) =>
      attempt('importingFailed', async () => {
        const { draft } = get();
        if (draft !== null) await read(draft, scale, draft.touchpoints);
      }),
    mapTouchpoint(name, id) {
      const { draft } = get();
      if (draft !== null) set({ draft: { ...draft, touchpoints: new Map(draft.touchpoints).set(name, id) } });
    },
    putAway() {
      readings += 1;
      set({ draft: null });
    },
    replacedAt(id) {
      const { draft, sets } = get();
      const { service, sheet } = workspace.getState();
      if (draft === null || service === null || sheet === null) return [];
      const touchpoint = touchpointsOf(service, sheet).find((each) => each.id === id);
      const kept = sets.flatMap(({ answers }) => answers);
      return touchpoint === undefined ? [] : replacedMeasurements(touchpoint, answersOf(draft), kept);
    },
    take: () =>
      attempt('storage', async () => {
        const { draft, sets } = get();
        const { service, sheet } = workspace.getState();
        if (draft === null || service === null || sheet === null) return;
        const kept: FeedbackSet = {
          id: environment.newId(),
          serviceId: service.profile.id,
          journeyId: sheet,
          name: draft.name,
          importedAt: environment.now(),
          answers: answersOf(draft),
        };
        await storage.addFeedback(kept);
        // Another service meanwhile: the answers are kept, the document that lies there now is not theirs.
        if (workspace.getState().service?.profile.id !== service.profile.id) return;
        set({ sets: [...sets, kept], draft: null });
        sumUp(sheet, kept, [...sets, kept]);
      }),
    remove: (id) =>
      attempt('feedbackNotDeleted', async () => {
        await storage.deleteFeedback(id);
        set({ sets: get().sets.filter((each) => each.id !== id) });
      }),
  }));

  function refuse(what: Failure, code: string): void {
    store.setState({ problems: [problem(what, 'error', [], { code })] });
  }

  async function attempt(what: Failure, work: () => Promise<void>): Promise<void> {
    store.setState({ problems: [] });
    await work().catch((error: unknown) => refuse(what, failureCode(error)));
  }

  /** Makes a draft of a file, or tells why not. What is read slowly does not come after what was asked later. */
  async function read(
    file: ImportedFile,
    scale: FeedbackScale,
    known: FeedbackDraft['touchpoints'],
  ): Promise<void> {
    readings += 1;
    const own = readings;
    const table = await exchange.readAnswers(file, scale);
    if (own !== readings) return;
    if (table.ok) store.setState({ draft: draftOf(file, table.value, scale, known) });
    else store.setState({ draft: null, problems: table.problems });
  }

  function draftOf(
    { name, text, size }: ImportedFile,
    table: FeedbackTable,
    scale: FeedbackScale,
    known: FeedbackDraft['touchpoints'],
  ): FeedbackDraft {
    const { service, sheet } = workspace.getState();
    const there = service === null || sheet === null ? [] : touchpointsOf(service, sheet);
    const names = new Set(table.rows.map(({ touchpoint }) => touchpoint));
    const touchpoints = [...names].map(
      (each) =>
        [each, known.get(each) ?? there.find((one) => isSameName(one.name, each))?.id ?? null] as const,
    );
    return { name, text, size, table, scale, touchpoints: new Map(touchpoints) };
  }

  /** Puts the sums of all answers to the touchpoints of a new set into the document. */
  function sumUp(journeyId: JourneyId, added: FeedbackSet, sets: readonly FeedbackSet[]): void {
    const { service, editWith } = workspace.getState();
    if (service === null) return;
    const asked = new Set(added.answers.map(({ touchpointId }) => touchpointId));
    const all = sets.flatMap(({ answers }) => answers);
    const gesture = `feedback-${added.id}`;
    for (const touchpoint of touchpointsOf(service, journeyId)) {
      if (!asked.has(touchpoint.id)) continue;
      const args = { ids: [touchpoint.id], change: { measured: measuredFrom(touchpoint, all) } };
      editWith(journeyCommands, 'setCard', args, { gesture });
    }
  }

  async function list(): Promise<void> {
    const id = workspace.getState().service?.profile.id;
    readings += 1;
    store.setState({ sets: [], draft: null, problems: [] });
    if (id === undefined) return;
    await attempt('storage', async () => {
      const sets = await storage.listFeedback(id);
      if (workspace.getState().service?.profile.id === id) store.setState({ sets });
    });
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id !== before.service?.profile.id) void list();
  });
  void list();
  return store;
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function answersOf({ table, touchpoints }: FeedbackDraft): readonly FeedbackAnswer[] {
  return table.rows.flatMap(({ date, touchpoint, scale, score, comment }) => {
    const touchpointId: JourneyCardId | null = touchpoints.get(touchpoint) ?? null;
    return touchpointId === null ? [] : [{ date, touchpointId, scale, score, comment }];
  });
}
