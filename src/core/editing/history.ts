import {
  applyDiff,
  diffServices,
  invertDiff,
  isEmptyDiff,
  mergeDiffs,
  type Service,
  type ServiceDiff,
} from '#core/model';

/** What an entry is called: the screen looks up `history.<command>` and fills in `values`. */
export interface EntryLabel {
  readonly command: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One step back or forth. Steps of the same gesture (a drag, typing in one field) are one entry. */
export interface Entry {
  readonly label: EntryLabel;
  readonly diff: ServiceDiff;
  readonly gesture?: string;
}

/** What can be undone (latest last) and redone (next last). Plain JSON, so it can be stored beside the document. */
export interface History {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

/** A step through the history: the document, the history afterwards, and the entry that was taken back or forth. */
export interface Step {
  readonly service: Service;
  readonly history: History;
  readonly entry: Entry;
}

const LONGEST = 500;

/** Nothing to undo, nothing to redo. */
export const EMPTY_HISTORY: History = { past: [], future: [] };

/** The entry for a change that was made; null when nothing differs. */
export function entryFor(before: Service, after: Service, label: EntryLabel, gesture?: string): Entry | null {
  if (before === after) return null;
  const diff = diffServices(before, after);
  if (isEmptyDiff(diff)) return null;
  return gesture === undefined ? { label, diff } : { label, diff, gesture };
}

/**
 * Adds an entry and forgets what could be redone. An entry of the same gesture as the one before merges with it under
 * the earlier name (and both vanish if nothing is left). The oldest entries go when there are more than `longest`.
 */
export function record(history: History, entry: Entry, longest: number = LONGEST): History {
  const last = history.past.at(-1);
  if (last !== undefined && entry.gesture !== undefined && last.gesture === entry.gesture) {
    const diff = mergeDiffs(last.diff, entry.diff);
    const before = history.past.slice(0, -1);
    return { past: isEmptyDiff(diff) ? before : [...before, { ...last, diff }], future: [] };
  }
  return { past: [...history.past, entry].slice(-longest), future: [] };
}

/** Takes the latest entry back; null when there is none. */
export function undo(service: Service, history: History): Step | null {
  const entry = history.past.at(-1);
  if (entry === undefined) return null;
  const next = { past: history.past.slice(0, -1), future: [...history.future, entry] };
  return { service: applyDiff(service, invertDiff(entry.diff)), history: next, entry };
}

/** Does the entry last undone again; null when there is none. */
export function redo(service: Service, history: History): Step | null {
  const entry = history.future.at(-1);
  if (entry === undefined) return null;
  const next = { past: [...history.past, entry], future: history.future.slice(0, -1) };
  return { service: applyDiff(service, entry.diff), history: next, entry };
}
