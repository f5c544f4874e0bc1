export type Language = 'en' | 'zh-CN';
export type ColourScheme = 'light' | 'dark' | 'auto';

/** What a person chose about the app itself; kept in this browser. */
export interface PreferencesState {
  readonly language: Language;
  readonly colourScheme: ColourScheme;
  setLanguage(language: Language): void;
  setColourScheme(scheme: ColourScheme): void;
}
