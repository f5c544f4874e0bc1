import type { EnvironmentPort } from '#session/ports';

/** Clock, ids, delays and hashing of the page. */
export function createBrowserEnvironment(): EnvironmentPort {
  return {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    async sha256(text) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    onLeaving(listener) {
      const whenHidden = (): void => {
        if (document.visibilityState === 'hidden') listener();
      };
      addEventListener('pagehide', listener);
      document.addEventListener('visibilitychange', whenHidden);
      document.addEventListener('freeze', listener);
      return () => {
        removeEventListener('pagehide', listener);
        document.removeEventListener('visibilitychange', whenHidden);
        document.removeEventListener('freeze', listener);
      };
    },
  };
}
