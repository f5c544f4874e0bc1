import type { SessionPorts } from '#session/ports';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ColourScheme, Language, PreferencesState } from './preferences-state.ts';

const LANGUAGE = 'throughline.language';
const SCHEME = 'throughline.colourScheme';
const SCHEMES: readonly ColourScheme[] = ['light', 'dark', 'auto'];

function firstLanguage(kept: string | null, wanted: readonly string[]): Language {
  if (kept === 'en' || kept === 'zh-CN') return kept;
  const known = wanted.find((tag) => /^(en|zh)\b/i.test(tag)) ?? 'en';
  return known.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The preferences as they were kept; else the first language of the browser that we speak, and the system's colours. */
export function createPreferences({
  preferences,
}: Pick<SessionPorts, 'preferences'>): StoreApi<PreferencesState> {
  const scheme = preferences.read(SCHEME);
  return createStore<PreferencesState>()((set) => ({
    language: firstLanguage(preferences.read(LANGUAGE), preferences.languages),
    colourScheme: SCHEMES.find((known) => known === scheme) ?? 'auto',
    setLanguage(language) {
      preferences.write(LANGUAGE, language);
      set({ language });
    },
    setColourScheme(colourScheme) {
      preferences.write(SCHEME, colourScheme);
      set({ colourScheme });
    },
  }));
}
