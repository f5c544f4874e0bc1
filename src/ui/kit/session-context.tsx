import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { invariant } from '#core/base';
import type { LibraryState } from '#session/library';
import type { Session } from '#session/composition';
import type { ExampleState, PlaybackState } from '#session/playback';
import type { PlaygroundState } from '#session/playground';
import type { PreferencesState } from '#session/preferences';
import type { RunState } from '#session/run';
import type { TrialState } from '#session/trial';
import type { VersionsState } from '#session/versions';
import type { WalkState } from '#session/walk';
import type { WorkspaceState } from '#session/workspace';

const SessionContext = createContext<Session | null>(null);

/** Hands the running session down to every panel; mounted once by the composition root. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The running session. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  invariant(session, 'A panel was drawn outside of <SessionProvider>');
  return session;
}

/** One slice of the open document's state; draws again only when the slice changes by reference. */
export function useWorkspace<T>(select: (state: WorkspaceState) => T): T {
  return useStore(useSession().workspace, select);
}
export function useRun<T>(select: (state: RunState) => T): T {
  return useStore(useSession().run, select);
}
export function usePlayback<T>(select: (state: PlaybackState) => T): T {
  return useStore(useSession().playback, select);
}
export function useWalk<T>(select: (state: WalkState) => T): T {
  return useStore(useSession().walk, select);
}
export function useExample<T>(select: (state: ExampleState) => T): T {
  return useStore(useSession().example, select);
}
export function usePlayground<T>(select: (state: PlaygroundState) => T): T {
  return useStore(useSession().playground, select);
}
export function useTrial<T>(select: (state: TrialState) => T): T {
  return useStore(useSession().trial, select);
}
export function useVersions<T>(select: (state: VersionsState) => T): T {
  return useStore(useSession().versions, select);
}
export function useLibrary<T>(select: (state: LibraryState) => T): T {
  return useStore(useSession().library, select);
}
export function usePreferences<T>(select: (state: PreferencesState) => T): T {
  return useStore(useSession().preferences, select);
}
