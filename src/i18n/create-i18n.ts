import i18next, { type i18n } from 'i18next';
import { formatDuration, formatMoney, formatNames, formatNumber, formatPercent } from './format.ts';
import type { Language, Strings } from './strings.ts';

type Part = 'first' | 'later';

/** Each language comes in two chunks: what the first screen says, and the rest right behind it. */
const loaders: Record<Language, Record<Part, () => Promise<Partial<Strings>>>> = {
  en: {
    first: async () => (await import('./en/first.ts')).first,
    later: async () => (await import('./en/later.ts')).later,
  },
  'zh-CN': {
    first: async () => (await import('./zh-CN/first.ts')).first,
    later: async () => (await import('./zh-CN/later.ts')).later,
  },
};

const loading = new WeakMap<i18n, Map<string, Promise<void>>>();

/** Loads one part of a language, once. */
function load(instance: i18n, language: Language, part: Part): Promise<void> {
  const begun = loading.get(instance) ?? new Map<string, Promise<void>>();
  loading.set(instance, begun);
  const key = `${language} ${part}`;
  const known = begun.get(key);
  if (known) return known;
  const promise = loaders[language][part]().then((strings) => {
    instance.addResourceBundle(language, 'app', strings, true);
  });
  begun.set(key, promise);
  return promise;
}

/**
 * The translator of the app, with the first part of its language. Sentences may format their values: `{{wait, duration}}`
 * (minutes), `{{share, percent}}`, `{{n, number}}`, `{{cost, money(currency: EUR)}}`, `{{names, names}}` (one a line).
 */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    defaultNS: 'app',
    ns: ['app'],
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { bindI18nStore: 'added' },
  });
  const formatter = instance.services.formatter;
  formatter?.add('duration', (value: unknown, lng) => formatDuration(Number(value), lng as Language));
  formatter?.add('percent', (value: unknown, lng) => formatPercent(Number(value), lng as Language));
  formatter?.add('number', (value: unknown, lng) => formatNumber(Number(value), lng as Language));
  formatter?.add('money', (value: unknown, lng, options: { currency?: string }) =>
    formatMoney(Number(value), options.currency ?? 'EUR', lng as Language),
  );
  formatter?.add('names', (value: unknown, lng) => formatNames(String(value), lng as Language));
  await load(instance, language, 'first');
  return instance;
}

/** The rest of the current language; whatever needs it waits for it. */
export function loadRest(instance: i18n): Promise<void> {
  return load(instance, instance.language as Language, 'later');
}

/** Switches the app's language, fetching all of its strings first so that no key ever shows. */
export async function switchLanguage(instance: i18n, language: Language): Promise<void> {
  await Promise.all([load(instance, language, 'first'), load(instance, language, 'later')]);
  await instance.changeLanguage(language);
}
