/**
 * The built app, made only when it is not there yet or something it is made of changed.
 *
 *   const { built, seconds } = await ensureBuild();   // dist/ is now the app of these sources
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const CACHE = join(ROOT, 'node_modules/.cache/throughline');
export const DIST = join(ROOT, 'dist');

const INPUTS = ['index.html', 'package-lock.json', 'package.json', 'public', 'src', 'vite.config.ts'];
const STAMP = join(CACHE, 'build.json');

/** Builds dist/ unless it is fresh. Throws what the build throws. */
export async function ensureBuild() {
  const started = performance.now();
  const inputs = fingerprint(INPUTS.map((path) => join(ROOT, path)));
  if (isFresh(inputs)) return { built: false, seconds: 0 };
  // Vite leaves what it finds: a gate that ran before in this process would make it the development build of React.
  process.env.NODE_ENV = 'production';
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ inputs, output: fingerprint([DIST]) }));
  return { built: true, seconds: (performance.now() - started) / 1000 };
}

/** Fresh: made of these very sources, and nobody touched the result since. */
function isFresh(inputs) {
  if (!existsSync(STAMP) || !existsSync(DIST)) return false;
  const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
  return stamp.inputs === inputs && stamp.output === fingerprint([DIST]);
}

/** One hash over the names and contents of files and folders. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) return;
    const entries = foldersEntries(path);
    if (entries) {
      for (const name of entries.sort()) add(join(path, name));
    } else {
      hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

function foldersEntries(path) {
  try {
    return readdirSync(path);
  } catch {
    return undefined; // a file
  }
}
