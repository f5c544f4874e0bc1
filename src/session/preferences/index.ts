/**
 * preferences: language and colours of the app itself. Never part of a service.
 *
 *   session.preferences.getState().setLanguage('zh-CN');
 */
export { createPreferences } from './create-preferences.ts';
export type { ColourScheme, Language, PreferencesState } from './preferences-state.ts';
