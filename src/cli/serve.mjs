/**
 * `npm start`: builds the app when needed, serves it on this machine only and says where.
 *
 *   node src/cli/serve.mjs [--port 4173] [--strict-port] [--no-open]
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { ensureBuild, ROOT } from './build.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    'strict-port': { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  },
});

try {
  await ensureBuild();
} catch (error) {
  console.error(`Throughline could not be built, so there is nothing to serve: ${firstLine(error)}`);
  process.exit(1);
}

try {
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: Number(values.port), strictPort: values['strict-port'], open: false },
  });
  const { port } = server.httpServer.address();
  const url = `http://localhost:${port}/`;
  console.log(`Throughline is running at ${url}`);
  if (!values['no-open'] && hasScreen()) openBrowser(url);
} catch (error) {
  console.error(`Throughline could not be served: ${firstLine(error)}`);
  process.exit(1);
}

function firstLine(error) {
  return String(error?.message ?? error)
    .trim()
    .split('\n')[0];
}

/** A browser can only be opened where somebody would see it. */
function hasScreen() {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openBrowser(url) {
  const [command, args] = {
    darwin: ['open', [url]],
    win32: ['cmd', ['/c', 'start', '', url]],
  }[process.platform] ?? ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // the address is on the screen anyway
  child.unref();
}
