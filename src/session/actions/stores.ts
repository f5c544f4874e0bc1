import type { StoreApi } from 'zustand/vanilla';
import type { FilesState } from '../files/files-state.ts';
import type { LibraryState } from '../library/library-state.ts';
import type { PlaybackState, WalkState } from '../playback/playback-state.ts';
import type { PreferencesState } from '../preferences/preferences-state.ts';
import type { RunState } from '../run/run-state.ts';
import type { VersionsState } from '../versions/versions-state.ts';
import type { WorkspaceState } from '../workspace/workspace-state.ts';

/** Every store of the running app, by name. */
export interface Stores {
  readonly library: StoreApi<LibraryState>;
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
  readonly playback: StoreApi<PlaybackState>;
  readonly walk: StoreApi<WalkState>;
  readonly versions: StoreApi<VersionsState>;
  readonly preferences: StoreApi<PreferencesState>;
  readonly files: StoreApi<FilesState>;
}
