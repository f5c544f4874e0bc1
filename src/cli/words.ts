import type { Change } from '#core/analysis';
import type { Problem } from '#core/base';
import { createI18n, type Language, loadRest } from '#i18n';

/** The app's own sentences, for whoever has no screen. */
export interface Words {
  /** A problem: of a file, a drawing, a run, or of the command line itself. */
  problem(problem: Problem): string;
  /** What an analysis found. */
  finding(finding: Problem): string;
  /** What could be done about it, as an order. */
  change(change: Pick<Change, 'code' | 'values'>): string;
  /** A sentence of a comparison, of the part of it that its code stands in; the two versions are called A and B. */
  comparison(part: 'behaviour' | 'numbers' | 'summary', told: Pick<Problem, 'code' | 'values'>): string;
}

/** Sentences that only the command line needs. */
const OWN: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    unreadable: 'The file {{file}} cannot be read.',
    scenario: 'There is no scenario “{{name}}”. There are: {{names}}.',
  },
  'zh-CN': {
    unreadable: '无法读取文件 {{file}}。',
    scenario: '没有名为“{{name}}”的情景。现有：{{names}}。',
  },
};

/** The language of the terminal (LC_ALL, LANG): Chinese or else English. */
export function terminalLanguage(): Language {
  return /^zh/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'zh-CN' : 'en';
}

/**
 * The sentences in a language, word for word those of the screen. A code without a sentence is shown with its values, so that
 * nothing is ever hidden.
 */
export async function wordsIn(language: Language): Promise<Words> {
  const i18n = await createI18n(language);
  await loadRest(i18n);
  i18n.addResourceBundle(language, 'app', { cli: OWN[language] }, true);
  const say = (key: string, values: Problem['values']): string | null =>
    i18n.exists(key) ? String(i18n.t(key as never, values as never)) : null;
  const bare = ({ code, at = [], values }: Partial<Problem> & Pick<Problem, 'values'>): string =>
    `${code}: ${[...at.slice(0, 3), ...Object.entries(values).map(([name, value]) => `${name} ${value}`)].join(', ')}`;
  return {
    problem: (problem) =>
      say(`problems.${problem.code}`, problem.values) ?? say(problem.code, problem.values) ?? bare(problem),
    finding: (finding) => say(`findings.${finding.code}`, finding.values) ?? bare(finding),
    change: (change) => say(`changes.${change.code}`, change.values) ?? bare(change),
    comparison: (part, told) =>
      say(`compare.${part}.${told.code}`, { a: 'A', b: 'B', ...told.values }) ?? bare(told),
  };
}
