/**
 * Strings: both languages say the same things. Same keys, same {{placeholders}}, nothing empty, nothing left in English;
 * and no visible text written straight into a component, where no translator would find it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, Visitor } from 'vite';
import { lineAt, parse } from './sources.mjs';

/** Attributes a person sees or a screen reader says. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'nothingFoundMessage',
  'placeholder',
  'title',
]);
const LETTER = /\p{L}/u;
const PLACEHOLDER = /\{\{([^}]*)\}\}/g;

/** The strings of one language as one nested object per area, or undefined while the language has no folder yet. */
async function readLanguage(root, language) {
  const file = join(root, 'src/i18n', language, 'index.ts');
  if (!existsSync(file)) return undefined;
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
  return Object.values(module)[0];
}

export async function checkStrings(root, sources) {
  const allowed = JSON.parse(readFileSync(new URL('./strings-allowed.json', import.meta.url), 'utf8'));
  const [en, zh] = [await readLanguage(root, 'en'), await readLanguage(root, 'zh-CN')];
  const translations = en && zh ? compareLanguages(en, zh, allowed.sameInBothLanguages) : [];
  return [...translations, ...checkLiterals(sources, allowed.notWords)];
}

export function compareLanguages(en, zh, sameInBoth = []) {
  const [left, right] = [flatten(en), flatten(zh)];
  const problems = [];
  for (const key of left.keys()) if (!right.has(key)) problems.push(`zh-CN lacks ${key}`);
  for (const key of right.keys()) if (!left.has(key)) problems.push(`en lacks ${key}`);
  for (const [language, strings] of [
    ['en', left],
    ['zh-CN', right],
  ]) {
    for (const [key, value] of strings) {
      if (typeof value !== 'string') problems.push(`${language} ${key} is not a string`);
      else if (value.trim() === '') problems.push(`${language} ${key} is empty`);
    }
  }
  for (const [key, value] of left) {
    const other = right.get(key);
    if (typeof value !== 'string' || typeof other !== 'string') continue;
    const [ours, theirs] = [placeholders(value), placeholders(other)];
    if (ours !== theirs)
      problems.push(`${key} has placeholders ${ours || 'none'} in en, ${theirs || 'none'} in zh-CN`);
    const words = value.replace(PLACEHOLDER, '');
    if (value === other && /[A-Za-z]{2}/.test(words) && !sameInBoth.includes(value)) {
      problems.push(`zh-CN ${key} is still the English '${value}'`);
    }
  }
  return problems;
}

function flatten(strings, prefix = '', into = new Map()) {
  for (const [key, value] of Object.entries(strings)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (value && typeof value === 'object') flatten(value, path, into);
    else into.set(path, value);
  }
  return into;
}

const placeholders = (value) =>
  [...value.matchAll(PLACEHOLDER)]
    .map((match) => match[1].replace(/\s/g, ''))
    .sort(compare)
    .join(' ');

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** `notWords`: what may stand in a component although it has letters (a unit, a key cap, the product's name). */
export function checkLiterals(sources, notWords = []) {
  const problems = [];
  for (const [path, text] of sources) {
    if (!/^src\/(ui|app)\/.*\.tsx$/.test(path)) continue;
    const report = (node, value) => {
      const words = String(value ?? '').trim();
      if (!LETTER.test(words) || notWords.includes(words)) return;
      problems.push(`${path}:${lineAt(text, node.start)} shows '${words}'; say it through t('…')`);
    };
    new Visitor({
      JSXText: (node) => report(node, node.value),
      JSXElement: (node) => node.children.forEach((child) => reportExpression(child, report)),
      JSXFragment: (node) => node.children.forEach((child) => reportExpression(child, report)),
      JSXAttribute: (node) => {
        if (!SPOKEN.has(node.name.name) || !node.value) return;
        if (node.value.type === 'Literal') report(node, node.value.value);
        else reportExpression(node.value, report);
      },
    }).visit(parse(path, text).program);
  }
  return problems;
}

/** The literals an expression in braces can come to: `{'text'}`, `` {`text`} ``, `{on ? 'text' : 'other'}`. */
function reportExpression(node, report) {
  if (node.type !== 'JSXExpressionContainer') return;
  const look = (expression) => {
    if (expression.type === 'Literal') report(expression, expression.value);
    else if (expression.type === 'TemplateLiteral') {
      for (const quasi of expression.quasis) report(quasi, quasi.value.cooked);
    } else if (expression.type === 'ConditionalExpression') {
      look(expression.consequent);
      look(expression.alternate);
    } else if (expression.type === 'LogicalExpression') look(expression.right);
  };
  look(node.expression);
}
