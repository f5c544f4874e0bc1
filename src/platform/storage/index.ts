/**
 * storage: everything the browser keeps, over IndexedDB through Dexie (this is its only importer). Never says written
 * before the commit. Invariants: every write checks the sentinel and what it builds on, in its own transaction.
 *
 *   const storage = createBrowserStorage();
 *   await storage.open();
 */
export { createBrowserStorage } from './browser-storage.ts';
export { createStorage, type StorageGround } from './create-storage.ts';
