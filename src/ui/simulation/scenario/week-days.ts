/** The days of the week in a language, Monday first. */
export function weekDays(language: string, width: 'short' | 'long'): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(new Date((day + 4) * 86_400_000)));
}

/** `09:00` for hour 9 of a day. */
export function hourOfDay(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
