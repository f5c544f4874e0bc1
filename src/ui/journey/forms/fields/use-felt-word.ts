import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#ui/kit';

const WORDS = ['veryUnhappy', 'unhappy', 'neutral', 'happy', 'veryHappy'] as const;

/** The words for a value of −2 … +2, with its number; a half stands between two words. */
export function useFeltWord(): (value: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (value) => {
      const sign = value > 0 ? '+' : value < 0 ? '−' : '';
      const number = `${sign}${format.number(Math.abs(value))}`;
      const wordAt = (at: number) =>
        t(`journeyMap.felt.${WORDS[Math.min(4, Math.max(0, at + 2))] ?? 'neutral'}`);
      return Number.isInteger(value)
        ? t('journeyForms.feltAs', { word: wordAt(value), value: number })
        : t('journeyForms.betweenWords', {
            low: wordAt(Math.floor(value)),
            high: wordAt(Math.ceil(value)),
            value: number,
          });
    },
    [t, format],
  );
}
