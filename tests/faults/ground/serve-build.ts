import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

/** A built app that is being served; what is served can change under pages that are open, as it does with a deploy. */
export interface ServedApp {
  readonly url: string;
  /** From now on another build is served, from the same origin; null: the first one again. */
  deploy(folder: string | null): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Serves a build on a free port of this machine with the headers its `_headers` file asks for. */
export async function serveBuild(folder: string): Promise<ServedApp> {
  let from = folder;

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const body = await readFile(join(from, normalize(name))).catch(() => null);
    for (const [header, value] of await headersFor(from, path)) response.setHeader(header, value);
    // What is not there now may be there after the next deploy.
    if (body === null) response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
    response.writeHead(body === null ? 404 : 200).end(body ?? '');
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(decodeURIComponent(pathname), response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has a port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    deploy: (next) => void (from = next ?? folder),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The headers of a path, read off the `_headers` file of a build: lines without indent name paths, those below say what. */
async function headersFor(folder: string, path: string): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  const found: (readonly [string, string])[] = [];
  let applies = false;
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) applies = path.startsWith(line.trim().replace(/\*$/, ''));
    else if (applies && line.includes(':')) {
      const colon = line.indexOf(':');
      found.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return found;
}
