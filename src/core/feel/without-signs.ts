/** The FEEL in a condition of a foreign drawing: `=amount > 3` and `${amount > 3}` are `amount > 3`. */
export function withoutSigns(text: string): string {
  const trimmed = text.trim();
  const wrapped = /^[$#]\{([^{}]*)\}$/.exec(trimmed)?.[1];
  return (wrapped ?? trimmed.replace(/^=(?!=)/, '')).trim();
}
