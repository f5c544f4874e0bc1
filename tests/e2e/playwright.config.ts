import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from '../support/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env['THROUGHLINE_E2E_PORT'] ?? 4273);
const executablePath = findChromium();

/**
 * A real Chromium on the built app, two tests at a time (most of their time is waiting). At one's own desk there are no
 * second chances; a shared machine may stall, so there one is given, and `npm test` names every test that needed it.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Fetching the whole app for every test would slow all of them; what is kept is tested in offline.spec.ts.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node src/cli/serve.mjs --no-open --strict-port --port ${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
