import './mantine.css';
import './tokens.css';
import { MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Session } from '#session/composition';
import { HintLayer } from './hint-layer.tsx';
import { SessionProvider, usePreferences } from './session-context.tsx';
import { theme } from './theme.ts';

/** What every screen stands on: session, language, look. */
export function AppProviders({
  session,
  i18n,
  children,
}: {
  session: Session;
  i18n: i18n;
  children: ReactNode;
}) {
  return (
    <SessionProvider session={session}>
      <I18nextProvider i18n={i18n}>
        <Look>{children}</Look>
      </I18nextProvider>
    </SessionProvider>
  );
}

const darkQuery = '(prefers-color-scheme: dark)';

function useSystemIsDark(): boolean {
  return useSyncExternalStore(
    (listen) => {
      const query = window.matchMedia(darkQuery);
      query.addEventListener('change', listen);
      return () => query.removeEventListener('change', listen);
    },
    () => window.matchMedia(darkQuery).matches,
  );
}

function Look({ children }: { children: ReactNode }) {
  const scheme = usePreferences((state) => state.colourScheme);
  const language = usePreferences((state) => state.language);
  const systemIsDark = useSystemIsDark();
  const shown = scheme === 'auto' ? (systemIsDark ? 'dark' : 'light') : scheme;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <MantineProvider theme={theme} forceColorScheme={shown}>
      {children}
      <HintLayer />
    </MantineProvider>
  );
}
