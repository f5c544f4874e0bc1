import type { PreferencesPort } from '#session/ports';

/** Preferences in localStorage; where that is switched off they last as long as the page. */
export function createBrowserPreferences(): PreferencesPort {
  const unkept = new Map<string, string>();
  return {
    read(key) {
      try {
        return localStorage.getItem(key) ?? unkept.get(key) ?? null;
      } catch {
        return unkept.get(key) ?? null;
      }
    },
    write(key, value) {
      unkept.set(key, value);
      try {
        localStorage.setItem(key, value);
      } catch {
        // Full or switched off: it holds for this page.
      }
    },
    languages: navigator.languages,
  };
}
