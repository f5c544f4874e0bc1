import { createBrowserFiles } from '#platform/files';
import { createBrowserStorage } from '#platform/storage';
import { createBrowserWorkers } from '#platform/workers';
import type { SessionPorts } from '#session/ports';
import { createBrowserEnvironment } from './browser-environment.ts';
import { createBrowserPreferences } from './browser-preferences.ts';
import { catchInstallOffer } from './install-offer.ts';

/** Everything the session needs, from this browser. Opens nothing and starts nothing. */
export function createBrowserPorts(): SessionPorts {
  const offer = catchInstallOffer();
  return {
    environment: createBrowserEnvironment(),
    storage: createBrowserStorage(),
    files: createBrowserFiles(),
    preferences: createBrowserPreferences(),
    transfer: async () => (await import('#platform/transfer')).createBrowserTransfer(),
    offline: async () => (await import('#platform/offline')).createBrowserOffline(offer),
    ...createBrowserWorkers(),
  };
}
