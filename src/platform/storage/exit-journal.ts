import type { JournalBatch } from '#session/ports';

/** The part of `Storage` that is needed. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'throughline.exit.';
/** Characters; localStorage holds about five million for the whole origin. */
const LIMIT = 1_500_000;

/** Synchronous room for what is not committed when the page goes away. */
export interface ExitJournal {
  keepForExit(id: string, batches: readonly JournalBatch[]): boolean;
  leftAtExit(id: string): readonly JournalBatch[];
}

/** An exit journal over localStorage. What cannot be read back is treated as not there. */
export function createExitJournal(texts: TextStore | null): ExitJournal {
  return {
    keepForExit(id, batches) {
      if (texts === null) return false;
      try {
        if (batches.length === 0) {
          texts.removeItem(PREFIX + id);
          return true;
        }
        const text = JSON.stringify(batches);
        if (text.length > LIMIT) return false;
        texts.setItem(PREFIX + id, text);
        return true;
      } catch {
        return false;
      }
    },
    leftAtExit(id) {
      try {
        const batches: unknown = JSON.parse(texts?.getItem(PREFIX + id) ?? '[]');
        return Array.isArray(batches) && batches.every(isBatch) ? batches : [];
      } catch {
        return [];
      }
    },
  };
}

function isBatch(value: unknown): value is JournalBatch {
  if (typeof value !== 'object' || value === null) return false;
  const { base, next, steps } = value as Partial<Record<keyof JournalBatch, unknown>>;
  return isHead(base) && isHead(next) && Array.isArray(steps) && steps.length > 0;
}

function isHead(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { revision, stamp } = value as { revision?: unknown; stamp?: unknown };
  return Number.isInteger(revision) && typeof stamp === 'string';
}
