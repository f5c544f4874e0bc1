import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

/** Everything comes from where the app itself came from; styles may be inline because the component kit sets them so. */
const CONTENT_SECURITY_POLICY = [
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

/** For hosts that read a `_headers` file. Files under assets/ carry a hash in their name, so they never change. */
const HEADERS = `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Puts the policy into the page (it holds on any host) and beside it, and ships the licences of what is bundled. */
function shipping(): Plugin {
  return {
    name: 'throughline:shipping',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: HEADERS });
      const licences = readFileSync(new URL('./THIRD_PARTY_LICENSES', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY_LICENSES.txt', source: licences });
    },
  };
}

/**
 * A numeric library asks with `eval` whether the engine knows generators, which the policy refuses (and reports). Every
 * engine we build for does, so the question is answered here; browser and Node then also sum in the same way.
 */
function withoutEval(): Plugin {
  const answered = '@stdlib/assert-has-generator-support';
  const answer = '\0has-generator-support.cjs';
  return {
    name: 'throughline:without-eval',
    enforce: 'pre',
    resolveId: (id) => (id === answered ? answer : null),
    load: (id) => (id === answer ? 'module.exports = function () { return true; };' : null),
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), shipping(), withoutEval()],
  build: {
    target: 'es2022',
    manifest: true,
    // Nothing becomes a data: address, which the policy would refuse for fonts and workers.
    assetsInlineLimit: 0,
    // Big chunks (ELK, charts) load when they are used; the size gate counts what is needed at the start.
    chunkSizeWarningLimit: 2000,
    // What every start needs is one file: the bundler would make one of each module that a lazy chunk shares, and thirty
    // small files compress worse than a big one.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es', plugins: () => [withoutEval()] },
  preview: { headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY } },
  test: {
    // A test of a component asks for its page itself: `// @vitest-environment jsdom` on the first line.
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    setupFiles: ['tests/support/setup-page.ts'],
    // Not a measure of speed: only what hangs is to end.
    testTimeout: 120_000,
    allowOnly: false,
    restoreMocks: true,
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
  },
});
