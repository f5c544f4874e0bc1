/**
 * `npm test`: the gates, the unit tests, the end-to-end tests, whatever each of them says, and one last line
 * `N passed, N failed` over all three. A part that dies without a count is one failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../../src/cli/build.mjs';

const report = (name) => join(CACHE, `${name}.json`);

const PARTS = [
  { name: 'gates', command: ['tests/gates/run.mjs'], count: ({ passed, failed }) => ({ passed, failed }) },
  {
    name: 'unit',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ],
    count: countVitest,
  },
  {
    name: 'e2e',
    command: ['tests/support/run-e2e.mjs', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e') },
    // Playwright's `expected` includes the tests that are marked to fail and did.
    count: ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + stats.skipped,
      unsteady: suites.flatMap(unsteadyIn),
    }),
  },
];

mkdirSync(CACHE, { recursive: true });
const total = { passed: 0, failed: 0, unsteady: [] };
for (const part of PARTS) {
  console.log(`\n== ${part.name}`);
  rmSync(report(part.name), { force: true });
  const code = await run(part);
  const { passed, failed, unsteady = [] } = readCount(part);
  total.passed += passed;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  total.unsteady.push(...unsteady);
}
if (total.unsteady.length > 0)
  console.log(`\nPassed only when tried again:\n${total.unsteady.map((name) => `  ${name}`).join('\n')}`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

function run({ command, env }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function readCount({ name, count }) {
  try {
    return count(JSON.parse(readFileSync(report(name), 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The tests of a suite of Playwright's report, and of the suites in it, that failed before they passed. */
function unsteadyIn({ title, specs = [], suites = [] }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...here.map((spec) => spec.title), ...suites.flatMap(unsteadyIn)].map(
    (name) => `${title} › ${name}`,
  );
}

/** A file that cannot even be loaded has no tests to count; it is a failure of its own. A skipped test did not pass. */
function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + broken };
}
