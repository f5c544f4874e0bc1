import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createI18n, switchLanguage } from '#i18n';
import { createSession } from '#session/composition';
import { AppProviders, fetchRest } from '#ui/kit';
import { AppFrame } from '#ui/shell';
import { fetchSimulation } from '#ui/simulation';
import { createBrowserPorts } from '#platform/browser';

/** Starts the app in `root`: the language first, so that no key ever shows; then the stores; then the screen. */
export async function mountApp(root: HTMLElement): Promise<void> {
  const ports = createBrowserPorts();
  const session = createSession(ports);
  const i18n = await createI18n(session.preferences.getState().language);
  session.preferences.subscribe(({ language }, before) => {
    if (language !== before.language) void switchLanguage(i18n, language);
  });
  createRoot(root).render(
    <StrictMode>
      <AppProviders session={session} i18n={i18n}>
        <AppFrame />
      </AppProviders>
    </StrictMode>,
  );
  await Promise.all([session.start(), fetchRest(i18n)]);
  whenIdle(() => {
    void session.offline().catch(() => undefined);
    ports.simulation.warmUp();
    fetchSimulation();
  });
}

/** What may wait until nothing else is to be done; browsers without idle time get a second. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 3000 });
  else setTimeout(task, 1000);
}
