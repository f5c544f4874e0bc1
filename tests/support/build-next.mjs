/**
 * The app of these very sources as a next release would be: other names for every part, another build in its page.
 *
 *   node tests/support/build-next.mjs <folder>
 */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../src/cli/build.mjs';

const [folder] = process.argv.slice(2);
process.env.NODE_ENV = 'production';
await build({
  root: ROOT,
  configFile: join(ROOT, 'vite.config.ts'),
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/next-[name]-[hash].js',
        chunkFileNames: 'assets/next-[name]-[hash].js',
      },
    },
  },
});
