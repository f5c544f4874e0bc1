import type { Language } from './strings.ts';

/** What stands where there is no number to show. */
export const NO_VALUE = '–';

const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, options);
  formatters.set(key, made);
  return made;
}

/** A number to three significant digits, or whole from 100 up; `–` where there is none. */
export function formatNumber(value: number | null, language: Language): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return numberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** A share in 0…1 as a percentage; below 10 % with one decimal. */
export function formatPercent(share: number | null, language: Language): string {
  if (share === null || !Number.isFinite(share)) return NO_VALUE;
  const digits = Math.abs(share) < 0.1 && share !== 0 ? 1 : 0;
  return numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** A share as rounded together with those beside it (`roundedShares`): as it is, to a tenth of a percent. */
export function formatShare(share: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** An amount of money in an ISO 4217 currency. */
export function formatMoney(amount: number | null, currency: string, language: Language): string {
  if (amount === null || !Number.isFinite(amount)) return NO_VALUE;
  const digits = Math.abs(amount) >= 100 ? 0 : 2;
  return numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

const UNITS = {
  en: { s: 's', min: 'min', h: 'h', d: 'd' },
  'zh-CN': { s: '秒', min: '分钟', h: '小时', d: '天' },
} as const;

/** The unit a length of time reads best in, and how many of them it is. */
function scaleOf(minutes: number): { readonly unit: 's' | 'min' | 'h' | 'd'; readonly perUnit: number } {
  const size = Math.abs(minutes);
  if (size < 1 && size > 0) return { unit: 's', perUnit: 1 / 60 };
  if (size < 120) return { unit: 'min', perUnit: 1 };
  if (size < 2880) return { unit: 'h', perUnit: 60 };
  return { unit: 'd', perUnit: 1440 };
}

/** A length of time given in minutes, in the unit it reads best in: seconds, minutes, hours or days of 24 h. */
export function formatDuration(minutes: number | null, language: Language): string {
  if (minutes === null || !Number.isFinite(minutes)) return NO_VALUE;
  const { unit, perUnit } = scaleOf(minutes);
  return `${formatNumber(minutes / perUnit, language)} ${UNITS[language][unit]}`;
}

/** Half the width of an interval in the unit of its middle: `± 3 min`; empty without an interval. */
export function formatHalfWidth(
  middle: number | null,
  interval: readonly [number, number] | null,
  language: Language,
): string {
  if (middle === null || interval === null) return '';
  const { unit, perUnit } = scaleOf(middle);
  return `± ${formatNumber((interval[1] - interval[0]) / 2 / perUnit, language)} ${UNITS[language][unit]}`;
}

/** Names, one a line, in quotation marks and joined as one does in a sentence: “Check”, “Weigh” and “Pay”. */
export function formatNames(names: string, language: Language): string {
  return new Intl.ListFormat(language).format(names.split('\n').map((name) => `“${name}”`));
}
