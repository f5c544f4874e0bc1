import type { Language, Strings } from './strings.ts';

/** The sentences for problems in a language, for whoever has no screen. */
export async function loadProblemSentences(language: Language): Promise<Strings['problems']> {
  const { problems } =
    language === 'en' ? await import('./en/problems.ts') : await import('./zh-CN/problems.ts');
  return problems;
}
