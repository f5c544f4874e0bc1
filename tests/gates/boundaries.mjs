/**
 * Boundaries: who may import whom. The strata of purity (main → app → ui → session → core; app → platform → core), the
 * order of the capabilities inside the core, the one folder that may import each big library, and the way into a folder:
 * through its index, by its `#…` name. Tests may import anything and are not looked at.
 */
import { posix } from 'node:path';
import { readImports } from './imports.mjs';
import { isScript } from './sources.mjs';

/** Stratum → strata it may import at run time. Everything not listed is an error. */
const MAY_IMPORT = {
  main: ['app'],
  app: ['app', 'ui', 'session', 'platform', 'core', 'i18n'],
  ui: ['ui', 'session', 'core', 'i18n'],
  session: ['session', 'core'],
  platform: ['platform', 'core'],
  core: ['core'],
  i18n: ['i18n'],
  cli: ['cli', 'core', 'i18n'],
};

/** Type-only imports (erased at build) that are allowed besides. `platform` fulfils the session's ports. */
const MAY_IMPORT_TYPES = {
  session: ['i18n'],
  platform: ['session/ports', 'i18n'],
  core: ['i18n'],
  i18n: ['core'],
};

/** Inside the core each capability may import those to its left. */
const CORE_ORDER = [
  'base',
  'random',
  'calendar',
  'model',
  'feel',
  'editing',
  'examples',
  'layout',
  'placement',
  'machine',
  'simulation',
  'journey',
  'analysis',
  'versions',
  'exchange',
];

/** Library → the only folders that may import it. */
const ONLY_IN = [
  [/^xstate(\/|$)/, ['src/core/machine/']],
  [/^dexie(\/|$)/, ['src/platform/storage/']],
  [/^@xyflow\//, ['src/ui/canvas/', 'src/ui/journey/map/']],
  [/^feelin(\/|$)/, ['src/core/feel/']],
  [/^(pptxgenjs|jszip)(\/|$)/, ['src/platform/slides/']],
  [/^elkjs(\/|$)/, ['src/core/placement/', 'src/platform/workers/', 'src/cli/']],
  [/^(react|react-dom|lucide-react)(\/|$)|^@mantine\//, ['src/main.tsx', 'src/app/', 'src/ui/']],
  [/^@observablehq\/plot/, ['src/ui/']],
  [/^react-i18next(\/|$)/, ['src/app/', 'src/ui/', 'src/i18n/']],
  [/^zustand$/, ['src/app/', 'src/ui/']],
  [/^zustand\//, ['src/app/', 'src/ui/', 'src/session/']],
  [/^node:/, ['src/cli/']],
];

export function checkBoundaries(sources) {
  const folders = indexedFolders(sources);
  const problems = [];
  for (const [path, text] of sources) {
    if (!path.startsWith('src/') || !isScript(path) || path.endsWith('.d.ts')) continue;
    for (const used of readImports(path, text)) {
      for (const problem of judge(path, used, folders)) problems.push(`${path}:${used.line} ${problem}`);
    }
  }
  return problems;
}

/** The folders that have an index: the doors of the code base. */
function indexedFolders(sources) {
  const indexes = [...sources.keys()].filter((path) => /^src\/.*\/index\.tsx?$/.test(path));
  return new Set(indexes.map((path) => posix.dirname(path)));
}

function judge(path, used, folders) {
  const { specifier, star } = used;
  const problems = [];
  if (star && /\/index\.tsx?$/.test(path))
    problems.push(`re-exports everything of '${specifier}'; list the names`);
  if (specifier.startsWith('#')) problems.push(...judgeFolder(path, used, folders));
  else if (specifier.startsWith('.')) problems.push(...judgeRelative(path, specifier, folders));
  else problems.push(...judgePackage(path, specifier));
  return problems;
}

function judgeFolder(path, { specifier, typeOnly }, folders) {
  const target = `src/${specifier.slice(1)}`;
  const from = stratumOf(path);
  const to = stratumOf(`${target}/index.ts`);
  if (folderChain(path, folders).includes(target)) return ["imports its own folder's index"];
  const allowed = [...(MAY_IMPORT[from] ?? [])];
  if (typeOnly) allowed.push(...(MAY_IMPORT_TYPES[from] ?? []));
  if (!allowed.some((name) => name === to || name === specifier.slice(1))) {
    const way = typeOnly ? 'import a type of' : 'import';
    return [`${from} may not ${way} '${specifier}'`];
  }
  return from === 'core' && to === 'core' ? judgeCoreOrder(path, specifier) : [];
}

function judgeCoreOrder(path, specifier) {
  const from = path.split('/')[2];
  const to = specifier.split('/')[1];
  const [here, there] = [CORE_ORDER.indexOf(from), CORE_ORDER.indexOf(to)];
  if (here === -1) return [`core/${from} has no place in the order of the core`];
  if (there === -1) return [`'${specifier}' has no place in the order of the core`];
  return there <= here
    ? []
    : [`core/${from} may not import '${specifier}': it comes later in the order of the core`];
}

/** A relative import stays inside its capability, never lands on an index and never enters a folder that has one. */
function judgeRelative(path, specifier, folders) {
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  if (!target.startsWith('src/')) return [`imports '${specifier}', which is outside src`];
  if (stratumOf(path) === 'i18n' && target.startsWith('src/i18n/')) return []; // a language is a chunk, not a capability
  if (/\/index\.tsx?$/.test(target)) return [`imports '${specifier}': an index is entered by its '#…' name`];
  if (capabilityOf(path) !== capabilityOf(target)) {
    return [`imports '${specifier}' from another folder: enter it through '#…'`];
  }
  const here = folderChain(path, folders);
  const entered = folderChain(target, folders).find((folder) => !here.includes(folder));
  return entered ? [`imports '${specifier}', bypassing the index of ${entered}`] : [];
}

function judgePackage(path, specifier) {
  const rule = ONLY_IN.find(([library]) => library.test(specifier));
  if (!rule || rule[1].some((folder) => path.startsWith(folder))) return [];
  return [`may not import '${specifier}': only ${rule[1].join(', ')} may`];
}

/** 'src/core/base/index.ts' → 'core'; 'src/main.tsx' → 'main'. */
function stratumOf(path) {
  return path.split('/')[1].replace(/\.[^.]+$/, '');
}

/** 'src/core/machine/kinds/task.ts' → 'src/core/machine'; a file right in a stratum belongs to the stratum. */
function capabilityOf(path) {
  return posix.dirname(path).split('/').slice(0, 3).join('/');
}

/** The folders with an index around a file, innermost first. */
function folderChain(path, folders) {
  const chain = [];
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
    if (folders.has(folder)) chain.push(folder);
  }
  return chain;
}
