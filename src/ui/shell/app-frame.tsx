import { Suspense, useEffect, useMemo, useState } from 'react';
import type { CanvasPort } from '#session/ports';
import { matchShortcut } from '#session/actions';
import { ActionsProvider, isApple, PanelBoundary, useLibrary, useSession, later } from '#ui/kit';
import { Announcer } from './announcer.tsx';
import { DropFile } from './drop-file.tsx';
import type { Screen } from './screens.ts';
import { WorkspaceScreen } from './workspace-screen.tsx';

const LibraryScreen = later(async () => (await import('#ui/library')).LibraryScreen);
const CommandPalette = later(async () => (await import('./command-palette.tsx')).CommandPalette);
const ShortcutSheet = later(async () => (await import('./shortcut-sheet.tsx')).ShortcutSheet);

/** The whole window: the library, or the workspace of the service that is open, and the screens above them. */
export function AppFrame() {
  const session = useSession();
  const openId = useLibrary((state) => state.openId);
  const [canvas, setCanvas] = useState<CanvasPort | null>(null);
  const [screen, setScreen] = useState<Screen | null>(null);
  const context = useMemo(() => ({ session, canvas, open: setScreen }), [session, canvas]);
  const close = () => setScreen(null);

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
          <Suspense fallback={null}>
            <LibraryScreen />
          </Suspense>
        ) : (
          <WorkspaceScreen key={openId} screen={screen} onScreen={setScreen} onCanvas={setCanvas} />
        )}
      </PanelBoundary>
      <Suspense fallback={null}>
        {screen === 'palette' && <CommandPalette onClose={close} />}
        {screen === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </Suspense>
      <Announcer />
      <DropFile />
    </ActionsProvider>
  );
}
