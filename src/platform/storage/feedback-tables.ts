import type { FeedbackStorage } from '#session/ports';
import type { OpenDatabase } from './open-database.ts';
import { isFeedbackRow } from './rows.ts';

/** Answers of customers in the tables of the database. */
export function createFeedbackTables({ guard }: { readonly guard: OpenDatabase }): FeedbackStorage {
  return {
    listFeedback: (serviceId) =>
      guard.use(async (database) => {
        const rows: unknown[] = await database.feedback.where({ serviceId }).toArray();
        return rows
          .filter(isFeedbackRow)
          .sort((a, b) => a.importedAt - b.importedAt || (a.id < b.id ? -1 : 1));
      }),
    addFeedback: (set) =>
      guard.use((database) =>
        database.transaction('rw', [database.meta, database.feedback], async () => {
          await guard.checkSentinel();
          await database.feedback.add(set);
        }),
      ),
    deleteFeedback: (id) =>
      guard.use((database) =>
        database.transaction('rw', [database.meta, database.feedback], async () => {
          await guard.checkSentinel();
          await database.feedback.delete(id);
        }),
      ),
  };
}
