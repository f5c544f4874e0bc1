/**
 * `npm run check`: every gate, its name, its time, and what it found.
 *
 *   node tests/gates/run.mjs                all of them
 *   node tests/gates/run.mjs lint strings   only these
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../../src/cli/build.mjs';
import { checkLicences } from '../support/licences.mjs';
import { checkBoundaries } from './boundaries.mjs';
import { checkDependenciesOf } from './dependencies.mjs';
import { checkHouseRules } from './house-rules.mjs';
import { checkShippingOf } from './shipping.mjs';
import { checkSize } from './size.mjs';
import { readSources } from './sources.mjs';
import { checkStrings } from './strings.mjs';

const sources = readSources(ROOT);
const found = (problems) => ({ problems });
/** Without its entry nothing is reachable and nothing can be built. */
const hasApp = existsSync(join(ROOT, 'src/main.tsx'));
const WITHOUT_APP = { problems: [], note: 'not judged: there is no src/main.tsx yet' };

/** Name → `{ problems, note? }`. A tool of its own says what it has to say itself. */
const GATES = {
  dependencies: () => found(checkDependenciesOf(ROOT)),
  types: async () => found(await checkTypes()),
  lint: async () => found(await tool('oxlint', '--deny-warnings', '--report-unused-disable-directives')),
  boundaries: () => found(checkBoundaries(sources)),
  'house-rules': () => found(checkHouseRules(sources)),
  format: async () => found(await tool('biome', 'format', '--reporter=summary', '--max-diagnostics=500')),
  'dead-code': async () => (hasApp ? found(await tool('knip', '--no-progress')) : WITHOUT_APP),
  strings: async () => found(await checkStrings(ROOT, sources)),
  licences: () => found(checkLicences(ROOT)),
  shipping: async () => (hasApp ? found(await checkShippingOf(ROOT)) : WITHOUT_APP),
  size: () => (hasApp ? checkSize() : WITHOUT_APP),
};

/** The projects share files, so an error may come up in two of them; it is said once. */
async function checkTypes() {
  const projects = ['.', 'src/core', 'tests'];
  const outputs = await Promise.all(
    projects.map((project) => tool('tsc', '-p', project, '--pretty', 'false')),
  );
  return [...new Set(outputs.flat().flatMap((output) => output.split(/\n(?!\s)/)))];
}

/** Runs an installed tool; its output is its problems when it fails. */
function tool(name, ...args) {
  const script = ['node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name].join('/');
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, script), args, { cwd: ROOT, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve([`${name} does not start: ${error.message}`]));
    child.on('close', (code) => resolve(code === 0 ? [] : [output.trim() || `${name} ended with ${code}`]));
  });
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !GATES[name]);
if (unknown.length > 0) {
  console.error(`There is no gate '${unknown[0]}'. The gates are: ${Object.keys(GATES).join(', ')}.`);
  process.exit(1);
}

const names = chosen.length > 0 ? chosen : Object.keys(GATES);
const failed = [];
for (const name of names) {
  const started = performance.now();
  let result;
  try {
    result = await GATES[name]();
  } catch (error) {
    result = found([String(error?.stack ?? error)]);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = result.problems.length === 0 ? 'ok  ' : 'FAIL';
  console.log(
    `${verdict} ${name.padEnd(13)} ${seconds.padStart(5)} s${result.note ? `  ${result.note}` : ''}`,
  );
  for (const problem of result.problems) console.log(problem.replace(/^/gm, '       '));
  if (result.problems.length > 0) failed.push(name);
}

mkdirSync(CACHE, { recursive: true });
writeFileSync(
  join(CACHE, 'gates.json'),
  JSON.stringify({ passed: names.length - failed.length, failed: failed.length }),
);
if (failed.length > 0) {
  console.log(`${failed.length} of ${names.length} gates failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
