/**
 * A number as people write it in either language: `1,000.5`, `12,5`, full-width digits, spaces. NaN when it is none.
 * A comma is a decimal sign unless it groups thousands.
 */
export function parseNumber(text: string): number {
  const plain = text
    .trim()
    .replace(/[０-９．，－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0']/g, '')
    .replace(/^\u2212/, '-');
  if (plain === '') return Number.NaN;
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^-?\d*,\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

/** A number as it stands in a field: all its digits, no grouping, no rounding noise. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(12)));
}
