import { createPreferences } from '#session/preferences';
import { expect, test } from 'vitest';

function preferencesWith(languages: readonly string[], kept: Record<string, string> = {}) {
  const texts = new Map(Object.entries(kept));
  const store = createPreferences({
    preferences: {
      languages,
      read: (key) => texts.get(key) ?? null,
      write: (key, value) => void texts.set(key, value),
    },
  });
  return { store, texts };
}

test.each([
  [['zh-TW', 'en'], 'zh-CN'],
  [['de-DE', 'zh'], 'zh-CN'],
  [['en-US', 'zh-CN'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that asks for %j gets %s', (languages, language) => {
  expect(preferencesWith(languages).store.getState()).toMatchObject({ language, colourScheme: 'auto' });
});

test('a choice is kept and comes before what the browser asks for', () => {
  const { store, texts } = preferencesWith(['zh']);
  store.getState().setLanguage('en');
  store.getState().setColourScheme('dark');
  const again = preferencesWith(['zh'], Object.fromEntries(texts)).store;
  expect(again.getState()).toMatchObject({ language: 'en', colourScheme: 'dark' });
});

test('nonsense that was kept is passed over', () => {
  const kept = { 'throughline.language': 'xx', 'throughline.colourScheme': 'pink' };
  expect(preferencesWith(['zh'], kept).store.getState()).toMatchObject({
    language: 'zh-CN',
    colourScheme: 'auto',
  });
});
