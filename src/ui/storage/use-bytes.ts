import { useCallback } from 'react';
import { useFormat } from '#ui/kit';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes as a person reads them: 712 kB, 3.4 MB. */
export function useBytes(): (bytes: number) => string {
  const { language } = useFormat();
  return useCallback(
    (bytes) => {
      const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
      const value = bytes / 1000 ** step;
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: UNITS[step] ?? 'byte',
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step > 1 && value < 100 ? 1 : 0,
      }).format(value);
    },
    [language],
  );
}
