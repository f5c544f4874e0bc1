import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import type * as build from '../../../src/cli/build.mjs';
import type * as size from '../../gates/size.mjs';
import type * as programs from '../../support/chromium.mjs';
import { calibrate } from '../../support/calibration.ts';

/** Where the repository lies: benches are started by their path in it. */
const ROOT = resolve(dirname(process.argv[1] ?? ''), '../..');

/** Scripts that find their files relative to themselves are loaded from where they are, not bundled. */
const script = (path: string): Promise<unknown> => import(pathToFileURL(join(ROOT, path)).href);
const building = script('src/cli/build.mjs') as Promise<typeof build>;
const browsers = script('tests/support/chromium.mjs') as Promise<typeof programs>;
const sizing = script('tests/gates/size.mjs') as Promise<typeof size>;

/** The built app on a server of its own, and a real browser to look at it with. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  readonly browserName: string;
  /** The address of the built file of a source, e.g. of a worker. */
  readonly assetOf: (part: RegExp) => string;
  /** A page of a context of its own: nothing cached, nothing stored. */
  readonly newPage: () => Promise<{ readonly page: Page; readonly context: BrowserContext }>;
  readonly firstLoad: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Builds when needed, and copies what was built: it stays the same while somebody builds again. */
export async function raiseStage(): Promise<Stage> {
  const { CACHE, DIST, ensureBuild } = await building;
  const { describeChromium, ensureChromium, LAUNCH_ARGS } = await browsers;
  const { checkSize } = await sizing;
  await ensureBuild();
  const outDir = join(CACHE, 'bench-app');
  rmSync(outDir, { recursive: true, force: true });
  cpSync(DIST, outDir, { recursive: true });
  const server = await preview({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4673, open: false },
  });
  const address = server.httpServer.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  const executablePath = ensureChromium(() => undefined);
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS] });
  return {
    url,
    browser,
    browserName: describeChromium(executablePath) ?? 'Chromium',
    assetOf(part) {
      const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as object;
      const files = [...JSON.stringify(manifest).matchAll(/assets\/[\w.-]+/g)].map(([file]) => file);
      const found = files.find((file) => part.test(file));
      if (found === undefined) throw new Error(`The build has a file like ${String(part)}`);
      return url + found;
    },
    async newPage() {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      return { context, page: await context.newPage() };
    },
    firstLoad: async () => (await checkSize()).note,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The calibration loop in a page. */
export function calibrateIn(page: Page): Promise<number> {
  return page.evaluate(calibrate);
}
