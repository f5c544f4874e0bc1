/**
 * The browser for the end-to-end tests: one named in the environment, else one of the system, else Playwright's own, else
 * one that is installed now. Tests are never skipped for want of a browser.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const VARIABLES = ['THROUGHLINE_CHROMIUM', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_BIN'];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => [
    join(process.env[variable] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[variable] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** Works as root in a container, and phones nobody. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/** The path of a browser that is there, or undefined. */
export function findChromium() {
  for (const variable of VARIABLES) {
    const path = process.env[variable];
    if (!path) continue;
    if (isProgram(path)) return path;
    throw new Error(
      `${variable} names ${path}, which is not a program; set it to a Chromium, Chrome or Edge.`,
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? []), playwrightsOwn()].find(isProgram);
}

/** The path of a browser, installing one when there is none. Throws one sentence that says what to do. */
export function ensureChromium(say = console.log) {
  const there = findChromium();
  if (there) return there;
  say('No Chromium found; installing the one Playwright is locked to.');
  run(process.execPath, [
    join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js'),
    'install',
    'chromium',
  ]);
  if (!starts(findChromium()) && isDebianRoot()) {
    say("That one does not start; installing the system's own.");
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const installed = findChromium();
  if (starts(installed)) return installed;
  throw new Error(
    'The end-to-end tests need a browser and none could be installed: install Chromium, Chrome or Edge, or set THROUGHLINE_CHROMIUM to one.',
  );
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return ''; // a platform it has no browser for
  }
}

function isProgram(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command, args) {
  spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 });
}

/** What the browser says it is, e.g. 'Chromium 156.0.7000.1'; undefined when it does not even start. */
export function describeChromium(path) {
  try {
    return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 }).trim();
  } catch {
    return undefined;
  }
}

/** A downloaded browser can lack libraries of the system. */
function starts(path) {
  return path !== undefined && describeChromium(path) !== undefined;
}
