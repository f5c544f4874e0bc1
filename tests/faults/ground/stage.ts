import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import type * as build from '../../../src/cli/build.mjs';
import type * as programs from '../../support/chromium.mjs';
import { type MortalBrowser, startMortal } from '../../e2e/support/mortal-browser.ts';
import type { FaultContext, FaultRow } from '../row.ts';
import { seeded } from './seeded.ts';
import { buildNewer } from './newer-build.ts';
import { serveBuild } from './serve-build.ts';
import type { Tally } from './tally.ts';

/** Where the repository lies: this is started by its path in it. */
const ROOT = resolve(dirname(process.argv[1] ?? ''), '../..');

/** Scripts that find their files relative to themselves are loaded from where they are, not bundled. */
const script = (path: string): Promise<unknown> => import(pathToFileURL(join(ROOT, path)).href);

/** Where rows are run. */
export interface FaultStage {
  /** Runs a row and closes everything it opened. */
  run(row: FaultRow, seed: number): Promise<Tally>;
  close(): Promise<void>;
}

/** Builds the app when needed, and copies what was built: it stays the same while somebody builds again. */
export async function raiseStage(say: (text: string) => void): Promise<FaultStage> {
  const { CACHE, DIST, ensureBuild, fingerprint } = (await script('src/cli/build.mjs')) as typeof build;
  const { ensureChromium, LAUNCH_ARGS } = (await script('tests/support/chromium.mjs')) as typeof programs;
  const executablePath = ensureChromium(say);
  await ensureBuild();
  const place = mkdtempSync(join(tmpdir(), 'throughline-faults-'));
  const app = join(place, 'app');
  cpSync(DIST, app, { recursive: true });
  let shared: Promise<Browser> | null = null;

  return {
    async run(row, seed) {
      const started = performance.now();
      const lost: string[] = [];
      let injected = 0;
      const closing: (() => Promise<unknown>)[] = [];
      const count: FaultContext['count'] = (sentence) => {
        injected += 1;
        if (sentence === null) return;
        lost.push(sentence);
        say(`  ${row.name}: ${sentence}`);
      };
      const context: FaultContext = {
        count,
        async survive(what, inject) {
          const said = await inject().catch(messageOf);
          count(typeof said === 'string' ? `${what}: ${said}` : null);
        },
        random: seeded(seed, row.name),
        async serve() {
          const served = await serveBuild(app);
          closing.push(served.close);
          return served;
        },
        newer: () =>
          buildNewer(ROOT, CACHE, fingerprint(['src', 'vite.config.ts'].map((path) => join(ROOT, path)))),
        browser: () => (shared ??= chromium.launch({ executablePath, args: [...LAUNCH_ARGS] })),
        folder: () => mkdtempSync(join(place, 'folder-')),
        async mortal(profile): Promise<MortalBrowser> {
          const browser = await startMortal(profile);
          closing.push(browser.kill);
          return browser;
        },
        say: (text) => say(`  ${row.name}: ${text}`),
      };
      await row.run(context).catch((error: unknown) => count(messageOf(error)));
      await Promise.allSettled(closing.map((close) => close()));
      return { row, injected, lost, seconds: (performance.now() - started) / 1000 };
    },
    async close() {
      await (await shared)?.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** What was thrown, and where, in a line or two. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack?.split('\n').find((line) => /\bat /.test(line) && line.includes('entry.mjs'));
  return [...error.message.split('\n').slice(0, 3), own?.trim() ?? ''].filter(Boolean).join(' · ');
}
