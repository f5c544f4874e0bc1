/**
 * kit: what every screen is made of — theme, tokens, access to the session, formats, boundaries.
 */
export { ActionButton } from './action-button.tsx';
export {
  ActionsProvider,
  isApple,
  keysOf,
  type OfferedAction,
  useAction,
  useActionContext,
  useActionsAt,
} from './action-context.tsx';
export { AppearanceButton } from './appearance-button.tsx';
export { AppProviders } from './app-providers.tsx';
export { IconButton } from './icon-button.tsx';
export { fetchRest, later } from './later.tsx';
export { Logo } from './logo.tsx';
export { PanelBoundary } from './panel-boundary.tsx';
export {
  useLibrary,
  usePlayback,
  usePlayground,
  usePreferences,
  useRun,
  useSession,
  useTrial,
  useVersions,
  useExample,
  useWalk,
  useWorkspace,
} from './session-context.tsx';
export { savedTime } from './saved-time.ts';
export { useFormat } from './use-format.ts';
export { useChangeText } from './use-change-text.ts';
export { useProblemText } from './use-problem-text.ts';
