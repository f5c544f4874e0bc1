/**
 * A plain web host below a path, whose files can be exchanged and which can be switched off.
 *
 *   const site = await openSite(DIST);  site.serve(next);  await site.close();
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Site {
  readonly url: string;
  /** Paths that were asked for, beside the page. */
  readonly asked: string[];
  /** Serves another folder from now on, without the files that `lacks` says. */
  serve(folder: string, lacks?: (path: string) => boolean): void;
  close(): Promise<void>;
}

export async function openSite(folder: string): Promise<Site> {
  const base = '/tools/throughline/';
  const asked: string[] = [];
  let served = folder;
  let isLacking = (_path: string): boolean => false;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) || 'index.html' : '';
    const file = normalize(join(served, inside));
    asked.push(inside);
    if (inside === '' || isLacking(inside) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    asked,
    serve(next, lacks = () => false) {
      served = next;
      isLacking = lacks;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
