import i18next, { type i18n } from 'i18next';
import { formatDuration, formatMoney, formatNumber, formatPercent } from './format.ts';
import type { Language, Strings } from './strings.ts';

const loaders: Record<Language, () => Promise<Strings>> = {
  en: async () => (await import('./en/index.ts')).en,
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
};

/** Loads a language once; the other one stays a chunk that is fetched only when it is chosen. */
async function loadLanguage(instance: i18n, language: Language): Promise<void> {
  if (instance.hasResourceBundle(language, 'app')) return;
  instance.addResourceBundle(language, 'app', await loaders[language]());
}

/**
 * The translator of the app. Sentences may format their values: `{{wait, duration}}` (minutes), `{{share, percent}}`,
 * `{{n, number}}`, `{{cost, money(currency: EUR)}}`.
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
  });
  const formatter = instance.services.formatter;
  formatter?.add('duration', (value: unknown, lng) => formatDuration(Number(value), lng as Language));
  formatter?.add('percent', (value: unknown, lng) => formatPercent(Number(value), lng as Language));
  formatter?.add('number', (value: unknown, lng) => formatNumber(Number(value), lng as Language));
  formatter?.add('money', (value: unknown, lng, options: { currency?: string }) =>
    formatMoney(Number(value), options.currency ?? 'EUR', lng as Language),
  );
  await loadLanguage(instance, language);
  return instance;
}

/** Switches the app's language, fetching its strings first so that no key ever shows. */
export async function switchLanguage(instance: i18n, language: Language): Promise<void> {
  await loadLanguage(instance, language);
  await instance.changeLanguage(language);
}
