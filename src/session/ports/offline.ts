import type { FileSource } from './files.ts';

/** What becomes of the copy of the app that this browser keeps. */
export type OfflineEvent =
  /** Bytes of a build that have come, of how many. */
  | { readonly kind: 'fetching'; readonly done: number; readonly of: number }
  /** Everything of the app is here. */
  | { readonly kind: 'kept'; readonly bytes: number }
  /** Fetching ended before everything was here; it is tried again with the next visit. */
  | { readonly kind: 'failed' }
  /** This browser, or this address, keeps no apps. */
  | { readonly kind: 'unavailable' }
  /** A new version of the app is here whole and waits. */
  | { readonly kind: 'waiting' }
  /** A new version serves this browser now; this tab goes on with the one it was loaded from. */
  | { readonly kind: 'replaced' };

/** The app as something that a browser keeps, brings up to date and installs; fetched when it is first needed. */
export interface OfflinePort {
  /** Begins to keep the app in this browser, and tells what becomes of it. Never rejects. */
  begin(listener: (event: OfflineEvent) => void): Promise<void>;
  /** Asks the server for a newer version; what comes of it is told. Never rejects. */
  look(): Promise<void>;
  /** Lets the version that waits take over this browser; other tabs go on with theirs. Settles once it has. */
  takeOver(): Promise<void>;
  /** Loads the page anew; what is not saved is lost. */
  reload(): void;
  /** Tells whether the browser offers to install the app, now and whenever that changes. */
  onInstallOffer(listener: (isOffered: boolean) => void): void;
  /** Lets the browser ask; true: the person agreed. */
  install(): Promise<boolean>;
  /** Tells of files that were opened with the app from outside of the browser. */
  onLaunch(listener: (files: readonly FileSource[]) => void): void;
  /** Tells when somebody comes back to this tab, or the network comes back. */
  onReturn(listener: () => void): void;
}
