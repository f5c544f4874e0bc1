/**
 * i18n: every visible string in English and Simplified Chinese, by area, and numbers and times as each language writes them.
 * Never decides what is said. Invariant: both languages have the same keys and placeholders (types and a gate).
 *
 *   const { t } = useTranslation();  t('shell.run');  t(`problems.${code}`, values)
 */
export { createI18n, loadRest, switchLanguage } from './create-i18n.ts';
export {
  formatDuration,
  formatHalfWidth,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShare,
  NO_VALUE,
} from './format.ts';
export type { Language, Strings } from './strings.ts';
