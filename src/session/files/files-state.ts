import type { Problem } from '#core/base';

/** Room in this browser. Null: the browser doesn't say. */
export interface StorageRoom {
  readonly usage: number | null;
  readonly quota: number | null;
  /** True: the browser promised not to clear the data by itself. */
  readonly persisted: boolean | null;
}

/** Files out of and into the open service. */
export interface FilesState {
  readonly busy: 'importing' | 'exporting' | null;
  /** Why the last export failed. */
  readonly problems: readonly Problem[];
  readonly room: StorageRoom | null;

  saveThroughline(): Promise<void>;
  saveBpmn(): Promise<void>;
  saveSvg(): Promise<void>;
  savePng(): Promise<void>;
  /** Lets the person choose a file and imports it (`library.importFile`). */
  chooseFile(): Promise<void>;
  /** Reads `room` anew. */
  measureRoom(): Promise<void>;
  dismissProblems(): void;
}
