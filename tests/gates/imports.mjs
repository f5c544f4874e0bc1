/** Every module a file names, however it does so: import, export … from, import(), `import('…').Type`. */
import { Visitor } from 'vite';
import { lineAt, parse } from './sources.mjs';

/** `[{ specifier, typeOnly, star, line }]`; `typeOnly` is true for `import type` and `export type`, erased at build. */
export function readImports(path, text) {
  const found = [];
  const add = (node, source, typeOnly, star = false) => {
    if (typeof source?.value !== 'string') return;
    found.push({ specifier: source.value, typeOnly, star, line: lineAt(text, node.start) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node, node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node, node.source, node.exportKind === 'type', true),
    ImportExpression: (node) => add(node, node.source, false),
    TSImportType: (node) => add(node, node.source, true),
  }).visit(parse(path, text).program);
  return found;
}
