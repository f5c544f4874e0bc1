/**
 * Size: what a browser fetches before a service can be edited, gzipped, against the budget. Read off the build's own
 * manifest: the page, its entry, everything that statically imports, their styles, and the lazily loaded chunks that are
 * needed at the start all the same (`size-budget.json` lists them).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST, ensureBuild, ROOT } from '../../src/cli/build.mjs';

export async function checkSize() {
  await ensureBuild();
  const budget = JSON.parse(readFileSync(new URL('./size-budget.json', import.meta.url), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
  const gone = budget.alsoNeededAtStart.filter((path) => !existsSync(join(ROOT, path)));
  const files = ['index.html', ...filesAtStart(manifest, budget.alsoNeededAtStart)];
  const sizes = files.map((file) => [file, gzipSync(readFileSync(join(DIST, file))).length / 1000]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const problems = gone.map((path) => `tests/gates/size-budget.json names ${path}, which does not exist`);
  if (total > budget.kilobytesGzipped) {
    const biggest = sizes.sort((a, b) => b[1] - a[1]).map(([file, size]) => `${size.toFixed(1)} kB ${file}`);
    problems.push(`first load is ${total.toFixed(1)} kB of ${budget.kilobytesGzipped} kB:`, ...biggest);
  }
  return { problems, note: `${total.toFixed(0)} kB of ${budget.kilobytesGzipped} kB` };
}

/** The built files behind the entries and the named sources; a source that was folded into the entry has none of its own. */
export function filesAtStart(manifest, alsoNeeded) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  for (const key of alsoNeeded) visit(key);
  return [...files];
}
