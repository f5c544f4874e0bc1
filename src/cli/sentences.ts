import type { Problem } from '#core/base';
import { loadProblemSentences } from '#i18n';

const english = await loadProblemSentences('en');
const chinese = await loadProblemSentences('zh-CN');

/** Sentences that only the command line needs. */
const own: Readonly<Record<string, string>> = {
  'cli.unreadable': 'The file {{file}} cannot be read.',
  'cli.scenario': 'There is no scenario “{{name}}”. There are: {{names}}.',
};

/**
 * A problem as a sentence in the language of the terminal (LANG): English or Chinese. A code without a sentence is shown with
 * its values, so that nothing is ever hidden.
 */
export function sentenceOf({ code, at, values }: Problem): string {
  const isChinese = /^zh/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '');
  const pattern = own[code] ?? lookUp(isChinese ? chinese : english, code) ?? lookUp(english, code);
  if (pattern === null) {
    const details = Object.entries(values).map(([name, value]) => `${name} ${value}`);
    return `${code}: ${[...at.slice(0, 3), ...details].join(', ')}`;
  }
  const strings = isChinese ? chinese : english;
  return (
    fill(pattern, values)
      .replace(/\$t\(problems\.([\w.]+)[^)]*\)/g, (whole, other: string) =>
        fill(lookUp(strings, other) ?? whole, values),
      )
      // the name of a field on the screen: its last word will do
      .replace(/\$t\((?:\w+\.)*(\w+)[^)]*\)/g, '$1')
  );
}

/** Puts values in place of their names. */
function fill(pattern: string, values: Problem['values']): string {
  return pattern.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return whole.includes('percent') ? `${(100 * Number(value)).toFixed(0)} %` : String(value);
  });
}

/** Codes may be dotted paths into nested objects. */
function lookUp(strings: unknown, code: string): string | null {
  let found: unknown = strings;
  const direct = (strings as Record<string, unknown>)[code];
  if (typeof direct === 'string') return direct;
  for (const name of code.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as Record<string, unknown>)[name];
  }
  return typeof found === 'string' ? found : null;
}
