import type { Problem } from '#core/base';
import type { Service } from '#core/model';

export interface ServiceCard {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: number;
  readonly createdAt: number;
  readonly versions: number;
  /** A drawing of the canvas, SVG text. */
  readonly picture: string;
  /** In the bin since; null: not in the bin. */
  readonly deletedAt: number | null;
}

/** Stores what stands beside the service `id`, which has just been stored; where it rejects, nothing of it stays. */
export type Fill = (id: string) => Promise<void>;

export type LibrarySort = 'updated' | 'name' | 'created';

/** All services of this browser. */
export interface LibraryState {
  /**
   * `cleared`: the browser's data vanished under the app; never shown as an empty library. `blocked`: another tab keeps
   * an older database open and has to be closed, and it goes on by itself then. `failed`: the database cannot be opened, or
   * made ready for this app, and is as it was.
   */
  readonly status: 'loading' | 'ready' | 'unavailable' | 'cleared' | 'newerApp' | 'blocked' | 'failed';
  readonly cards: readonly ServiceCard[];
  /** Records that could not be read; listed, never hidden. */
  readonly broken: readonly { readonly id: string; readonly name: string }[];
  readonly search: string;
  readonly sort: LibrarySort;
  readonly openId: string | null;
  /** True in a browser that had no services when the app started: the insurance example was made and opened. */
  readonly firstStart: boolean;
  /** What the last file import said when it was refused. */
  readonly importProblems: readonly Problem[];
  /** Why the last thing asked of the library was not done: quota, open in another tab, unreadable … */
  readonly problems: readonly Problem[];

  dismissImportProblems(): void;
  setSearch(text: string): void;
  setSort(sort: LibrarySort): void;
  createBlank(name: string): Promise<void>;
  createFromExample(exampleId: string): Promise<void>;
  open(id: string): Promise<void>;
  /** Back to the library. What cannot be saved keeps the service open (`problems` says so), unless `discard`. */
  close(options?: { readonly discard?: boolean }): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  duplicate(id: string): Promise<void>;
  /** Moves to the bin. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  emptyBin(): Promise<void>;
  /** Says why a file was not taken in. */
  refuseImport(problems: readonly Problem[]): void;
  /** Stores a service that came from outside beside the others, under an id and a name of its own, and opens it. */
  addService(service: Service, remarks: readonly Problem[], fill?: Fill): Promise<void>;
  /** The same without opening it: its id, or null where it could not be stored (`problems` says why). */
  storeService(service: Service, fill?: Fill): Promise<string | null>;
  /** Saves everything kept of a service that cannot be opened as a raw JSON file. */
  saveRaw(id: string): Promise<void>;
  /** Saves everything there is as one raw JSON file, where the database cannot be opened. */
  saveEverythingRaw(): Promise<void>;
  /** After `cleared`: begins an empty library with the service that is open in it. */
  saveAgain(): Promise<void>;
  /** After `cleared`: begins an empty library. */
  startAfresh(): Promise<void>;
  dismissProblems(): void;
}
