import { createHash } from 'node:crypto';
import type { Build } from '../../../src/platform/offline/build.ts';

export const SCOPE = 'https://example.org/app/';

/** The caches of a browser, in memory. */
export function createCaches() {
  const all = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, Response>();
    all.set(name, cache);
    return {
      match: async (url: string) => cache.get(url)?.clone(),
      put: async (url: string, response: Response) => void cache.set(url, response),
    } as unknown as Cache;
  };
  return {
    all,
    open,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  };
}

/** A build of files by path. */
export function buildOf(id: string, texts: Readonly<Record<string, string>>): Build {
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    hash: createHash('sha256').update(text).digest('hex'),
    bytes: text.length,
  }));
  return { id, files };
}

/** A server that has files by path, and the page for whatever it hasn't, as many do. */
export function serverOf(texts: Record<string, string>) {
  const asked: string[] = [];
  const fetch = async (url: string, { cache }: RequestInit): Promise<Response> => {
    const path = url.slice(SCOPE.length);
    asked.push(`${path} ${String(cache)}`);
    return new Response(texts[path] ?? texts[''] ?? '', {
      headers: { 'content-encoding': 'br', 'content-type': 'x' },
    });
  };
  return { asked, fetch, texts };
}
