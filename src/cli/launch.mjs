/**
 * Runs a TypeScript entry in Node: bundles it with the app's own bundler, keeps the bundle until a source changes.
 * Standard output carries only what the entry prints.
 *
 *   node src/cli/launch.mjs simulate service.json --seed 1      runs src/cli/simulate.ts
 *   node src/cli/launch.mjs bench kernel                        runs tests/bench/kernel.ts; without a name, all of them
 *   node src/cli/launch.mjs faults kills                        runs tests/faults/run.ts
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { CACHE, fingerprint, ROOT } from './build.mjs';

const [, , name = '', ...rest] = process.argv;
const { entries, args } = name === 'bench' ? findBenches(rest) : { entries: findEntry(name), args: rest };
if (entries.length === 0) fail(`There is no '${[name, ...rest].join(' ').trim()}' to run.`);

for (const entry of entries) {
  const bundle = await bundled(entry);
  // The entry reads its arguments as if it had been started itself.
  process.argv = [process.argv[0], entry, ...args];
  await import(pathToFileURL(bundle).href);
}

function findEntry(name) {
  const entry = name === 'faults' ? join(ROOT, 'tests/faults/run.ts') : join(ROOT, 'src/cli', `${name}.ts`);
  return name && existsSync(entry) ? [entry] : [];
}

function findBenches([chosen, ...args]) {
  const folder = join(ROOT, 'tests/bench');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [];
  const named = files.filter((file) => file === `${chosen}.ts`);
  if (named.length > 0) return { entries: named.map((file) => join(folder, file)), args };
  if (chosen !== undefined && !chosen.startsWith('-')) return { entries: [], args };
  const all = files.filter((file) => !file.endsWith('.d.ts')).sort();
  return {
    entries: all.map((file) => join(folder, file)),
    args: chosen === undefined ? [] : [chosen, ...args],
  };
}

/** The bundle of an entry, made again only when a source or a dependency changed. */
async function bundled(entry) {
  const name = entry
    .slice(ROOT.length + 1)
    .replace(/[\\/]/g, '-')
    .replace(/\.ts$/, '');
  const folder = join(CACHE, 'cli', name);
  const bundle = join(folder, 'entry.mjs');
  const stamp = join(folder, 'stamp');
  const inputs = [
    'src',
    'tests/bench',
    'tests/e2e/support',
    'tests/faults',
    'tests/platform',
    'tests/support',
    'tests/fixtures',
    'package.json',
    'package-lock.json',
  ];
  const now = fingerprint(inputs.map((path) => join(ROOT, path)));
  if (existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return bundle;
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      build: {
        ssr: entry,
        target: 'node20',
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'entry.mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    });
  } catch (error) {
    fail(`${name} could not be built: ${String(error?.message ?? error).trim()}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, now);
  return bundle;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
