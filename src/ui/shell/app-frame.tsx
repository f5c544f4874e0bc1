import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasPort } from '#session/ports';
import { matchShortcut } from '#session/actions';
import { ActionsProvider, isApple, PanelBoundary, useLibrary, useSession, later } from '#ui/kit';
import { DropFile } from './drop-file.tsx';
import type { Screen } from './screens.ts';
import { WorkspaceScreen } from './workspace-screen.tsx';

const Announcer = later(async () => (await import('./announcer.tsx')).Announcer, { above: true });
const LibraryScreen = later(async () => (await import('#ui/library')).LibraryScreen);
const TransferScreens = later(async () => (await import('#ui/transfer')).TransferScreens);
const CommandPalette = later(async () => (await import('./command-palette.tsx')).CommandPalette);
const ComparisonScreen = later(async () => (await import('#ui/comparison')).ComparisonScreen);
const StoragePage = later(async () => (await import('#ui/storage')).StoragePage);
const KeptWhere = later(async () => (await import('#ui/keeping')).KeptWhere);
const ShortcutSheet = later(async () => (await import('./shortcut-sheet.tsx')).ShortcutSheet);

/** Milliseconds after the first paint. */
const PALETTE_AFTER = 1500;

/** What is compared with files to come: what is open, if something is. */
const DESK = ['working'];
const NOTHING: readonly string[] = [];

/** The whole window: the library, or the workspace of the service that is open, and the screens above them. */
export function AppFrame() {
  const session = useSession();
  const openId = useLibrary((state) => state.openId);
  const loading = useLibrary((state) => state.status === 'loading');
  const [canvas, setCanvas] = useState<CanvasPort | null>(null);
  const [screen, showScreen] = useState<Screen | null>(null);
  const setScreen = useReturningFocus(screen, showScreen);
  const context = useMemo(() => ({ session, canvas, open: setScreen }), [session, canvas, setScreen]);
  const close = () => setScreen(null);

  // Before anybody asks for it: what is typed right after Ctrl K must find it there.
  useEffect(() => {
    const timer = setTimeout(
      () => void import('./command-palette.tsx').catch(() => undefined),
      PALETTE_AFTER,
    );
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = matchShortcut(event, session.actions, context, { apple: isApple() });
      if (action === null) return;
      event.preventDefault();
      action.run(context);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session, context]);

  return (
    <ActionsProvider context={context}>
      <PanelBoundary>
        {openId === null ? (
          <Suspense fallback={null}>{!loading && <LibraryScreen />}</Suspense>
        ) : (
          <WorkspaceScreen key={openId} screen={screen} onScreen={setScreen} onCanvas={setCanvas} />
        )}
      </PanelBoundary>
      <Suspense fallback={null}>
        {screen === 'palette' && <CommandPalette onClose={close} />}
        {screen === 'compare' && (
          <ComparisonScreen sides={openId === null ? NOTHING : DESK} onClose={close} />
        )}
        {screen === 'storage' && <StoragePage onClose={close} />}
        {screen === 'keeping' && <KeptWhere onClose={close} />}
        {screen === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </Suspense>
      <Suspense fallback={null}>
        <Announcer />
      </Suspense>
      <Suspense fallback={null}>
        <TransferScreens screen={screen} onClose={close} />
      </Suspense>
      <DropFile />
    </ActionsProvider>
  );
}

/** Whoever opened a screen has the keyboard again when it is closed, unless what was chosen there took it elsewhere. */
function useReturningFocus(screen: Screen | null, show: (screen: Screen | null) => void) {
  const opener = useRef<Element | null>(null);
  const shown = useRef(screen);
  useEffect(() => {
    shown.current = screen;
    if (screen !== null || document.activeElement !== document.body) return;
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement)
      opener.current.focus({ preventScroll: true });
  }, [screen]);
  return useCallback(
    (next: Screen | null) => {
      if (next !== null && shown.current === null) opener.current = document.activeElement;
      show(next);
    },
    [show],
  );
}
