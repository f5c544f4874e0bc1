import { below, readSyntax } from './syntax.ts';

/** What a filter calls the element it looks at, and a loop what it has made so far. */
const IMPLICIT = ['item', 'partial', '?'];

/**
 * The names that an expression takes from outside, each once and in order; null where it cannot be read as FEEL.
 * `known` are names that may hold spaces.
 */
export function namesIn(text: string, known: readonly string[]): readonly string[] | null {
  const syntax = readSyntax(text, known);
  if (syntax === null) return null;
  const used = below(syntax.top)
    .filter(({ name }) => name === 'VariableName')
    .map(syntax.wordsOf);
  return [...new Set(used)].filter((name) => !syntax.binds(name) && !IMPLICIT.includes(name));
}
