/**
 * A browser with a profile on disk that can be killed like a process that crashed, and started again on the same profile.
 *
 *   const browser = await startMortal(profile);
 *   await browser.kill();
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from '../../support/chromium.mjs';

export interface MortalBrowser {
  readonly context: BrowserContext;
  /** Ends every process of the browser at once, without a word to it. */
  kill(): Promise<void>;
}

export async function startMortal(profile: string): Promise<MortalBrowser> {
  const program = findChromium();
  if (program === undefined) throw new Error('There is no Chromium to start');
  const args = [
    ...LAUNCH_ARGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--window-size=1440,900',
    '--lang=en-GB',
    '--no-default-browser-check',
    'about:blank',
  ];
  // A group of its own, so that the whole browser can be killed and nothing else.
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const ended = once(child, 'close');
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no context');
  return {
    context,
    async kill() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stderr! })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The browser ended before it said where it listens');
}
