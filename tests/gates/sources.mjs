/**
 * What the gates read: the files of the repository, parsed once.
 * A gate is a function of a `Sources`, so its own test can hand it a few lines of planted code instead of a disk.
 *
 *   const sources = readSources(root);               // Map of 'src/core/base/index.ts' → text
 *   parse('src/main.tsx', sources.get('src/main.tsx')).program
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

const TEXT = /\.(ts|tsx|mts|js|mjs|cjs|json|css|html|md|txt|svg|xml|csv|bpmn|yml|yaml)$/;
const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report', '.git']);

/** Every file that is or would be committed, with `/` in its path, sorted. Works without git (a downloaded archive). */
export function listFiles(root) {
  const inGit = statSync(join(root, '.git'), { throwIfNoEntry: false });
  const paths = inGit ? filesKnownToGit(root) : walk(root, root);
  return paths.filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile()).sort();
}

function filesKnownToGit(root) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const out = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...new Set(out.split('\0'))].filter(Boolean);
}

function walk(folder, root) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path, root) : [relative(root, path).split(sep).join('/')];
  });
}

/** Path → text of every text file of the repository. */
export function readSources(root) {
  const isText = (path) => TEXT.test(path) || !path.split('/').pop().slice(1).includes('.');
  return new Map(
    listFiles(root)
      .filter(isText)
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

export const isScript = (path) => /\.(ts|tsx|mjs|js)$/.test(path);

const parsed = new Map();

/** The syntax tree of a script. Parse errors are left to the compiler; the tree is then what could be read. */
export function parse(path, text) {
  const known = parsed.get(path);
  if (known?.text === text) return known.result;
  const result = parseSync(path, text);
  parsed.set(path, { text, result });
  return result;
}

/** The 1-based line of an offset. */
export function lineAt(text, offset) {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}
