import { useCallback } from 'react';
import { NO_VALUE } from '#i18n';
import { useFormat } from '#ui/kit';

/** Writes an emotion with its sign; a dash where there is none. */
export function useSigned(): (value: number | null) => string {
  const format = useFormat();
  return useCallback(
    (value) => {
      if (value === null) return NO_VALUE;
      const written = format.number(value).replace('-', '−');
      return value > 0 && written !== '0' ? `+${written}` : written;
    },
    [format],
  );
}
