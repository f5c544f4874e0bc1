import { below, type Syntax } from './syntax.ts';

/** Functions that look for patterns: some patterns take longer than anybody waits. */
const PATTERNS = ['matches', 'replace', 'split'];
/** A list may be gone through, and one list inside that; more of them multiply. */
const MOST_LOOPS = 2;

/**
 * The word of an expression that a small text could keep busy for ever: a loop over a range or over loops, a function of
 * its own, which may call itself, a pattern. Null: there is none.
 */
export function endlessPart({ top, wordsOf }: Syntax): string | null {
  let loops = 0;
  for (const node of below(top)) {
    if (node.name === 'ForExpression') return 'for';
    if (node.name === 'FunctionDefinition') return 'function';
    if (node.name === 'InExpression') loops += 1;
    if (node.name === 'IterationContext' && wordsOf(node).includes('..')) return '..';
    if (loops > MOST_LOOPS) return 'some, every';
    if (node.name === 'VariableName' && PATTERNS.includes(wordsOf(node))) return wordsOf(node);
  }
  return null;
}
