import { useFormat } from '#ui/kit';

/** A time as the day it was: 24 November 2026. */
export function useDay(): (time: number) => string {
  const { language } = useFormat();
  return (time) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time);
}
