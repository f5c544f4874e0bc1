import { parseExpression } from 'feelin';

/** A node of the syntax tree, with the stretch of text it was read from. */
export type SyntaxNode = ReturnType<typeof parseExpression>['topNode'];

/** A condition as it was read: the tree of its text, and what the text is called by other names. */
export interface Syntax {
  readonly top: SyntaxNode;
  /** The text a node was read from, its blanks made one. */
  readonly wordsOf: (node: SyntaxNode) => string;
  /** Does the expression bind this name for itself: in a loop, as a parameter, as an entry of a context? */
  readonly binds: (name: string) => boolean;
}

/** Nodes that bind a name which holds inside the expression: of loops, parameters, entries of contexts. */
const BOUND = ['Name', 'ParameterName'];

/** Characters of an expression that is read at all. */
const LONGEST = 10_000;

/** An expression as FEEL reads it; `known` are names that may hold blanks. Null where it is no FEEL, or longer than anybody writes. */
export function readSyntax(text: string, known: readonly string[]): Syntax | null {
  if (text.length > LONGEST) return null;
  const tree = parseExpression(text, Object.fromEntries(known.map((name) => [name, null])), undefined);
  const wordsOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
    text.slice(from, to).replace(/\s+/g, ' ');
  const bound = new Set<string>();
  let readable = true;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) readable = false;
      if (BOUND.includes(node.name)) bound.add(wordsOf(node));
    },
  });
  return readable ? { top: tree.topNode, wordsOf, binds: (name) => bound.has(name) } : null;
}

/** The children of a node, in the order of the text. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** A node and everything below it, in the order of the text. */
export function below(node: SyntaxNode): readonly SyntaxNode[] {
  return [node, ...childrenOf(node).flatMap(below)];
}
