import type { Problem } from '#core/base';

/**
 * What stands where the service would be written: `first`, the same service by somebody else's hand; `changed`, ours, changed
 * since; another service; or some other file.
 */
export type TakenName =
  | { readonly by: 'changed' | 'first' | 'otherFile' }
  | { readonly by: 'otherService'; readonly name: string };

/** How far saving into the folder has come, or what it waits for. */
export type FolderStep =
  | { readonly kind: 'none' | 'notOffered' | 'noFolder' | 'saving' | 'denied' | 'gone' }
  | { readonly kind: 'taken'; readonly fileName: string; readonly taken: TakenName }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** The open service as a file in a folder the person chose. What is there is never replaced unasked, but by its own. */
export interface FolderState {
  /** Name of the folder; null: none chosen. */
  readonly folder: string | null;
  readonly step: FolderStep;

  /** Writes the service into the folder, or says what is in the way. */
  save(): Promise<void>;
  /** Lets the person choose a folder, and saves into it. */
  choose(): Promise<void>;
  /** After `taken`: replaces what is there, unless it has changed again in the meantime. */
  replace(): Promise<void>;
  /** After `taken`: writes under the next free name. */
  saveBeside(): Promise<void>;
}
