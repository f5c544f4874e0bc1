/** `name`, or the first of `name 2`, `name 3` … that is not taken. A number at the end goes on counting. */
export function numberedName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(/ \d+$/, '');
  for (let n = 2; ; n += 1) {
    const next = `${stem} ${n}`;
    if (!taken.includes(next)) return next;
  }
}
