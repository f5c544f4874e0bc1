import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  formatDuration,
  formatHalfWidth,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShare,
  type Language,
} from '#i18n';
import { useWorkspace } from './session-context.tsx';

/** Numbers and times as the user's language writes them, money in the open service's currency. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const currency = useWorkspace((state) => state.service?.profile.currency ?? 'EUR');
  return useMemo(
    () => ({
      duration: (minutes: number | null) => formatDuration(minutes, language),
      halfWidth: (middle: number | null, interval: readonly [number, number] | null) =>
        formatHalfWidth(middle, interval, language),
      number: (value: number | null) => formatNumber(value, language),
      percent: (share: number | null) => formatPercent(share, language),
      share: (share: number) => formatShare(share, language),
      money: (amount: number | null) => formatMoney(amount, currency, language),
      /** What stands between two sentences: Chinese has its room inside the full stop. */
      gap: language === 'zh-CN' ? '' : ' ',
      language,
    }),
    [language, currency],
  );
}
