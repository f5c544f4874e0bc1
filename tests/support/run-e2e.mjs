/**
 * `npm run test:e2e`: finds a browser, builds the app when needed and runs Playwright on it, on a free port.
 *
 *   node tests/support/run-e2e.mjs [a file or any other argument of `playwright test`]
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBuild, ROOT } from '../../src/cli/build.mjs';
import { describeChromium, ensureChromium } from './chromium.mjs';

try {
  const browser = ensureChromium();
  console.log(`Browser: ${describeChromium(browser) ?? browser}`);
  await ensureBuild();
} catch (error) {
  console.error(String(error?.message ?? error));
  process.exit(1);
}

const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
const args = [cli, 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)];
const env = { ...process.env, THROUGHLINE_E2E_PORT: String(await freePort()) };
spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).on('close', (code) =>
  process.exit(code ?? 1),
);

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
