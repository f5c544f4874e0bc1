import { below, childrenOf, readSyntax, type SyntaxNode } from './syntax.ts';
import { withoutSigns } from './without-signs.ts';

/**
 * Nodes that are worth what one of the nodes in them is worth, or all of them in a row. The list of `kind in ["A"] or …` stands inside
 * the choice: the library reads everything behind `in` as what is looked into.
 */
const WRAPPING = [
  'ParenthesizedExpression',
  'List',
  'PositiveUnaryTests',
  'PositiveUnaryTest',
  'PositionalParameters',
  'IfExpression',
  'Conjunction',
  'Disjunction',
];

/**
 * A condition that reads another name in place of `from`; `known` are all names that may be read. Found by the positions of the
 * syntax tree, so words in quotes, remarks, parts of other things (`order.amount`) and what the condition itself calls so stay, as
 * does a condition that is no FEEL. Null: it calls
 * something of its own `to`, so that it would come to mean something else.
 */
export function renameName(text: string, from: string, to: string, known: readonly string[]): string | null {
  return inside(text, (bare) => {
    const syntax = readSyntax(bare, known);
    if (syntax === null || syntax.binds(from)) return bare;
    const meant = below(syntax.top).filter(
      (node) => node.name === 'VariableName' && syntax.wordsOf(node) === from && !isCalled(node),
    );
    if (meant.length === 0) return bare;
    return syntax.binds(to) ? null : replaced(bare, meant, to);
  });
}

/**
 * A condition in which the word `from`, where the value of `name` is compared with it, is `to` instead: in `kind = "A"`, `"A" != kind`,
 * `kind in ("A", "B")`, `list contains(["A"], kind)`. The same word compared with anything else stays as it is, and so do patterns
 * (`starts with(kind, "A")`), which mean no value, and a condition that is no FEEL.
 */
export function renameWord(
  text: string,
  { name, from, to }: { readonly name: string; readonly from: string; readonly to: string },
  known: readonly string[],
): string {
  const renamed = inside(text, (bare) => {
    const syntax = readSyntax(bare, known);
    if (syntax === null || syntax.binds(name)) return bare;
    const words = below(syntax.top).flatMap((node) => {
      const compared = comparedIn(node, syntax.wordsOf).flatMap(worthOf);
      const isMeant = compared.some((one) => one.name === 'VariableName' && syntax.wordsOf(one) === name);
      return isMeant ? compared.filter((one) => one.name === 'StringLiteral') : [];
    });
    const meant = words.filter((word) => wordOf(bare.slice(word.from, word.to)) === from);
    return replaced(bare, meant, JSON.stringify(to));
  });
  return renamed ?? text;
}

/** Works on the FEEL within a text, without the signs that foreign drawings put around it. */
function inside(text: string, work: (bare: string) => string | null): string | null {
  const bare = withoutSigns(text);
  const next = work(bare);
  const at = text.indexOf(bare);
  return next === null ? null : text.slice(0, at) + next + text.slice(at + bare.length);
}

/** The sides of a comparison, which `list contains` is, too. */
function comparedIn(node: SyntaxNode, wordsOf: (node: SyntaxNode) => string): readonly SyntaxNode[] {
  if (node.name === 'Comparison') return childrenOf(node);
  const [called, ...rest] = node.name === 'FunctionInvocation' ? childrenOf(node) : [];
  return called !== undefined && wordsOf(called) === 'list contains' ? rest : [];
}

/** The nodes whose worth a node may have; of a choice, both ways and not what decides. */
function worthOf(node: SyntaxNode): readonly SyntaxNode[] {
  if (!WRAPPING.includes(node.name)) return [node];
  const children = childrenOf(node);
  const ways = node.name === 'IfExpression' ? children.slice(2) : children;
  return ways.flatMap(worthOf);
}

function isCalled(node: SyntaxNode): boolean {
  return node.parent?.name === 'FunctionInvocation' && node.parent.firstChild?.from === node.from;
}

/** A word as FEEL means it: `"a \"b\""` is `a "b"`. */
function wordOf(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal.slice(1, -1);
  }
}

/** The text with the stretches of these nodes replaced; a node that was found twice is replaced once. */
function replaced(text: string, nodes: readonly SyntaxNode[], by: string): string {
  const starts = new Map(nodes.map(({ from, to }) => [from, to]));
  return [...starts]
    .toSorted(([a], [b]) => b - a)
    .reduce((done, [from, to]) => done.slice(0, from) + by + done.slice(to), text);
}
