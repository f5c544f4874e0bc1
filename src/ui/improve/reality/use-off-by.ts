import { useCallback } from 'react';
import { useFormat } from '#ui/kit';

/** `+4%`, `−12%`, `–`. */
export function useOffBy(): (off: number | null) => string {
  const format = useFormat();
  return useCallback(
    (off) => {
      if (off === null) return format.percent(null);
      const sign = off > 0 ? '+' : off < 0 ? '−' : '';
      return `${sign}${format.percent(Math.abs(off))}`;
    },
    [format],
  );
}
