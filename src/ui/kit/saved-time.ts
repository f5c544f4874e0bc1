const formats = new Map<string, Intl.DateTimeFormat>();

/** Day and time as the language writes them. Making a format takes longer than using it a hundred times. */
export function savedTime(at: number, language: string): string {
  const known = formats.get(language);
  const format = known ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  if (known === undefined) formats.set(language, format);
  return format.format(at);
}
