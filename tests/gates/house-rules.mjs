/** House rules: how long a file may be, how things are named, what must not stand in the repository. */
import { readFileSync } from 'node:fs';
import { Visitor } from 'vite';
import { isScript, lineAt, parse } from './sources.mjs';

const LONGEST_FILE = 400;
const EMPTY_WORDS = new Set(['utils', 'helpers', 'common', 'misc', 'managers', 'hooks', 'contexts', 'types']);
const EMPTY_SUFFIX = /(Manager|Handler|Data|Info)$/;
const TOP_LEVEL = new Set([
  '.ci',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'SECURITY.md',
  'THIRD_PARTY_LICENSES',
  'biome.json',
  'docs',
  'index.html',
  'knip.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]);
/** A path on somebody's own machine: of no use to anybody else, and nobody's business. */
const MACHINE_PATH =
  /(?:^|[\s"'`(=:,])(?:file:\/\/)?(\/(?:work|root|home|Users|tmp)\/[\w.-]+|[A-Z]:\\Users\\\w+)/m;
const WEB_ADDRESS = /https?:\/\/[^\s"'`<>)\\]+/g;

export function checkHouseRules(sources, allowedUrls = readAllowedUrls()) {
  const problems = [];
  for (const [path, text] of sources) {
    problems.push(...checkPath(path), ...checkMachinePaths(path, text));
    if (path.startsWith('src/') && !path.startsWith('src/i18n/')) problems.push(...checkLength(path, text));
    if (/^src\/core\/[^/]+\/index\.ts$/.test(path) && !/^\s*\/[/*]/.test(text)) {
      problems.push(`${path}:1 starts without the comment that says what this capability is`);
    }
    if (path.startsWith('src/') && isScript(path)) problems.push(...checkScript(path, text, allowedUrls));
    else if (/^(src|public)\/|^index\.html$/.test(path))
      problems.push(...checkUrls(path, text, 0, text, allowedUrls));
  }
  return problems;
}

function checkPath(path) {
  const problems = [];
  const [top, ...rest] = path.split('/');
  if (!TOP_LEVEL.has(top)) problems.push(`${path} does not belong at the top level`);
  if (top !== 'src' && top !== 'tests') return problems;
  for (const part of rest) {
    const name = part.replace(/\..*$/, '');
    if (EMPTY_WORDS.has(name)) problems.push(`${path}: '${name}' says nothing; name it after what it holds`);
  }
  if (isScript(path) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(path.split('/').pop())) {
    problems.push(`${path}: file names are kebab-case`);
  }
  return problems;
}

function checkMachinePaths(path, text) {
  const hit = MACHINE_PATH.exec(text);
  return hit ? [`${path}:${lineAt(text, hit.index + 1)} names a path of somebody's machine: ${hit[1]}`] : [];
}

function checkLength(path, text) {
  const lines = text.split('\n').length - 1;
  return lines > LONGEST_FILE ? [`${path} has ${lines} lines; ${LONGEST_FILE} is the limit`] : [];
}

function checkScript(path, text, allowedUrls) {
  const problems = [];
  const at = (node, message) => problems.push(`${path}:${lineAt(text, node.start)} ${message}`);
  const lookAtText = (node, value) =>
    problems.push(...checkUrls(path, text, node.start, String(value ?? ''), allowedUrls));
  new Visitor({
    ExportDefaultDeclaration: (node) =>
      path.endsWith('.d.ts') || at(node, 'has a default export; export by name'),
    ExportNamedDeclaration: (node) => {
      for (const name of declaredNames(node)) {
        if (EMPTY_SUFFIX.test(name)) at(node, `'${name}' ends in a word that says nothing`);
      }
    },
    // `list[i]!` is how one says "in range" under noUncheckedIndexedAccess; anything else is a guess.
    TSNonNullExpression: (node) => {
      const { type, computed } = node.expression;
      if (!(type === 'MemberExpression' && computed))
        at(node, "uses '!' on something that is not an indexed access");
    },
    // The linter knows Date.now; this is the other way to ask what time it is.
    NewExpression: (node) => {
      const asksTheClock = node.callee.name === 'Date' && node.arguments.length === 0;
      if (asksTheClock && path.startsWith('src/core/')) at(node, 'asks the clock; times come in as values');
    },
    Literal: (node) => typeof node.value === 'string' && lookAtText(node, node.value),
    TemplateElement: (node) => lookAtText(node, node.value.cooked),
    JSXText: (node) => lookAtText(node, node.value),
  }).visit(parse(path, text).program);
  return problems;
}

function declaredNames(node) {
  const declaration = node.declaration;
  if (!declaration)
    return node.source ? [] : node.specifiers.map((each) => each.exported.name ?? each.exported.value);
  if (declaration.declarations) return declaration.declarations.map((each) => each.id.name).filter(Boolean);
  return declaration.id?.name ? [declaration.id.name] : [];
}

/** Nothing is fetched from elsewhere, so every web address in the code is a name (an XML namespace) on the list. */
function checkUrls(path, text, start, part, allowedUrls) {
  const urls = part.match(WEB_ADDRESS) ?? [];
  return urls
    .filter((url) => !allowedUrls.some((prefix) => url.startsWith(prefix)))
    .map(
      (url) => `${path}:${lineAt(text, start)} names ${url}, which is not in tests/gates/allowed-urls.json`,
    );
}

function readAllowedUrls() {
  return Object.keys(JSON.parse(readFileSync(new URL('./allowed-urls.json', import.meta.url), 'utf8')));
}
