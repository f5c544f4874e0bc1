import type { Migration } from './migration.ts';

/** Version 4 keeps what is said about a service; nothing was said in version 3. */
export const v3ToV4: Migration = {
  from: 3,
  to: 4,
  adds: ['comments', 'decisions'],
  migrate: (_source, record) => record,
};
