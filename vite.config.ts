import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { HEADERS, shipping } from './src/cli/shipping.ts';

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
  plugins: [react(), shipping(fileURLToPath(new URL('.', import.meta.url))), withoutEval()],
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
      output: {
        codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
        // The page lists every chunk that may be asked for later, and what is random in their names cannot be compressed. Seven
        // characters are 42 bits: two builds of one chunk meet once in four million million.
        chunkFileNames: 'assets/[name]-[hash:7].js',
      },
    },
  },
  worker: { format: 'es', plugins: () => [withoutEval()] },
  preview: { headers: HEADERS },
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
