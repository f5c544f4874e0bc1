import type { StoreApi } from 'zustand/vanilla';
import type { FilesState } from '#session/files';
import type { LibraryState } from '#session/library';
import type { ExampleState, PlaybackState } from '#session/playback';
import type { PlaygroundState } from '#session/playground';
import type { PreferencesState } from '#session/preferences';
import type { RunState } from '#session/run';
import type { TrialState } from '#session/trial';
import type { VersionsState } from '#session/versions';
import type { WalkState } from '#session/walk';
import type { WorkspaceState } from '#session/workspace';

/** Every store of the running app, by name. */
export interface Stores {
  readonly library: StoreApi<LibraryState>;
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
  readonly playback: StoreApi<PlaybackState>;
  readonly walk: StoreApi<WalkState>;
  readonly example: StoreApi<ExampleState>;
  readonly playground: StoreApi<PlaygroundState>;
  readonly trial: StoreApi<TrialState>;
  readonly versions: StoreApi<VersionsState>;
  readonly preferences: StoreApi<PreferencesState>;
  readonly files: StoreApi<FilesState>;
}
