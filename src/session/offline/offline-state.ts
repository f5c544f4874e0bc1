/** Whether the app works without a network in this browser. */
export type Kept =
  | { readonly kind: 'unknown' | 'failed' | 'unavailable' }
  /** Bytes that have come, of how many. */
  | { readonly kind: 'fetching'; readonly done: number; readonly of: number }
  | { readonly kind: 'whole'; readonly bytes: number };

/** The app as this browser keeps it. */
export interface OfflineState {
  readonly kept: Kept;
  /**
   * `waiting`: a new version is here and takes over when somebody wants it. `replaced`: it has, from another tab; this one goes on
   * with the version it was loaded from.
   */
  readonly update: 'none' | 'waiting' | 'replaced';
  /** Somebody said "later": nothing is shown by itself until another version comes. */
  readonly isPutOff: boolean;
  /** `refused`: what is open could not be saved, so the version stays the one it is. */
  readonly change: 'none' | 'saving' | 'refused' | 'loading';
  readonly isInstallable: boolean;

  /** Saves what is open, then loads the new version with the same service open. Never without that saving. */
  takeUpdate(): Promise<void>;
  putOff(): void;
  install(): Promise<void>;
}
