import { problem } from '#core/base';
import { journeyCommands } from '#core/editing/journey';
import { readFeedback } from '#core/exchange/feedback';
import { summariseFeedback, touchpointsOf } from '#core/journey/emotion';
import type { FeedbackScale, JourneyCardId, JourneyId, Measurement, Touchpoint } from '#core/model';
import { type FeedbackAnswer, type FeedbackSet, failureCode, type SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FeedbackDraft, FeedbackState } from './feedback-state.ts';

/** Bytes. What is larger is refused unread. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** Answers of customers: read from files, kept beside the document, summed up in it. */
export function createFeedback(
  { storage, files, environment }: Pick<SessionPorts, 'storage' | 'files' | 'environment'>,
  { workspace }: { readonly workspace: StoreApi<WorkspaceState> },
): StoreApi<FeedbackState> {
  const store = createStore<FeedbackState>()((set, get) => ({
    sets: [],
    draft: null,
    problems: [],
    choose: () =>
      attempt(async () => {
        const file = await files.pick(['.csv', '.txt', '.tsv'], LARGEST_FILE);
        if (file === null) return;
        if (file.text === '') return refuse('empty');
        const scale = 'csat';
        set({ draft: draftOf(file.name, file.text, scale, new Map()), problems: [] });
      }),
    setScale(scale) {
      const { draft } = get();
      if (draft !== null) set({ draft: draftOf(draft.name, draft.text, scale, draft.touchpoints) });
    },
    mapTouchpoint(name, id) {
      const { draft } = get();
      if (draft !== null) set({ draft: { ...draft, touchpoints: new Map(draft.touchpoints).set(name, id) } });
    },
    putAway: () => set({ draft: null }),
    take: () =>
      attempt(async () => {
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
      attempt(async () => {
        await storage.deleteFeedback(id);
        set({ sets: get().sets.filter((each) => each.id !== id) });
      }),
  }));

  function refuse(code: string): void {
    store.setState({ problems: [problem('importingFailed', 'error', [], { code })] });
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    store.setState({ problems: [] });
    await work().catch((error: unknown) => refuse(failureCode(error)));
  }

  function draftOf(
    name: string,
    text: string,
    scale: FeedbackScale,
    known: FeedbackDraft['touchpoints'],
  ): FeedbackDraft {
    const table = readFeedback(text, scale);
    const { service, sheet } = workspace.getState();
    const there = service === null || sheet === null ? [] : touchpointsOf(service, sheet);
    const names = new Set(table.rows.map(({ touchpoint }) => touchpoint));
    const touchpoints = [...names].map(
      (each) =>
        [each, known.get(each) ?? there.find((one) => isSameName(one.name, each))?.id ?? null] as const,
    );
    return { name, text, table, scale, touchpoints: new Map(touchpoints) };
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
      const own = all.filter(({ touchpointId }) => touchpointId === touchpoint.id);
      const args = { ids: [touchpoint.id], change: { measured: measuredOf(touchpoint, own) } };
      editWith(journeyCommands, 'setCard', args, { gesture });
    }
  }

  async function list(): Promise<void> {
    const id = workspace.getState().service?.profile.id;
    store.setState({ sets: [], draft: null, problems: [] });
    if (id === undefined) return;
    await attempt(async () => {
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

/** Scales that were answered are summed up anew; what is known of the others stays. */
function measuredOf({ measured }: Touchpoint, answers: readonly FeedbackAnswer[]): readonly Measurement[] {
  const scales = [...new Set(answers.map(({ scale }) => scale))];
  const summed = scales.flatMap((scale) => {
    const own = answers.filter((answer) => answer.scale === scale);
    const days = own.flatMap(({ date }) => date ?? []);
    return (
      summariseFeedback(
        scale,
        own.map(({ score }) => score),
        days,
      ) ?? []
    );
  });
  return [...summed, ...measured.filter(({ scale }) => !scales.includes(scale))];
}
