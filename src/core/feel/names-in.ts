import { parseExpression } from 'feelin';

/** A node of the syntax tree that stands for a value. */
const USED = 'VariableName';
/** Nodes that bind a name which holds inside the expression: of loops, parameters, entries of contexts. */
const BOUND = ['Name', 'ParameterName'];
/** What a filter calls the element it looks at, and a loop what it has made so far. */
const IMPLICIT = ['item', 'partial', '?'];

/**
 * The names that an expression takes from outside, each once and in order; null where it cannot be read as FEEL.
 * `known` are names that may hold spaces.
 */
export function namesIn(text: string, known: readonly string[]): readonly string[] | null {
  const context = Object.fromEntries(known.map((name) => [name, null]));
  const used: string[] = [];
  const bound = new Set(IMPLICIT);
  let readable = true;
  parseExpression(text, context, undefined).iterate({
    enter: ({ name, type, from, to }) => {
      const words = text.slice(from, to).replace(/\s+/g, ' ');
      if (type.isError) readable = false;
      if (name === USED) used.push(words);
      if (BOUND.includes(name)) bound.add(words);
    },
  });
  return readable ? [...new Set(used)].filter((name) => !bound.has(name)) : null;
}
