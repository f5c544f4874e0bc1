import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Everything comes from where the app itself came from; styles may be inline because the component kit sets them so. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** What a server should say beside every file. Who may frame the page can only be said here, never in the page. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), hid=(), midi=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * For hosts that read a `_headers` file. Files under assets/ carry a hash in their name, so they never change; page and service
 * worker are how a browser hears of a new version.
 */
const HEADERS_FILE = `/*
${Object.entries(HEADERS)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}
/
  Cache-Control: no-cache
/index.html
  Cache-Control: no-cache
/sw.js
  Cache-Control: no-cache
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Of what lies beside the page, what no browser asks for. */
const NOT_SERVED = /^(\.vite\/|_headers$|sw\.js$)/;

/**
 * Puts the policy into the page (it holds on any host) and beside it, ships the licences of what is bundled, and builds the service
 * worker with the list of everything that was built.
 */
export function shipping(root: string): Plugin {
  return {
    name: 'throughline:shipping',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: HEADERS_FILE });
      const licences = readFileSync(join(root, 'THIRD_PARTY_LICENSES'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY_LICENSES.txt', source: licences });
    },
    // Only now everything lies there as it will be served, what is in public/ too.
    async writeBundle({ dir = join(root, 'dist') }) {
      const page = join(dir, 'index.html');
      const id = hashOf(
        Buffer.from(
          listFiles(dir)
            .map(({ path, hash }) => `${path} ${hash}`)
            .join('\n'),
        ),
      ).slice(0, 12);
      const meta = `<meta name="throughline-build" content="${id}" />\n  </head>`;
      writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', meta));
      writeFileSync(join(dir, 'sw.js'), await buildServiceWorker(root, { id, files: listFiles(dir) }));
    },
  };
}

/** Everything a browser may ask for: path beside the page, SHA-256 and size; the page itself has no path. */
function listFiles(dir: string): { path: string; hash: string; bytes: number }[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_SERVED.test(path))
    .sort()
    .map((path) => {
      const content = readFileSync(join(dir, path));
      return { path: path === 'index.html' ? '' : path, hash: hashOf(content), bytes: content.length };
    });
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function buildServiceWorker(root: string, list: object): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { BUILD: JSON.stringify(list) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/platform/offline/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not built');
  return chunk.code;
}
