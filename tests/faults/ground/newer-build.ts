import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What the app of the next release would be: the same sources with a database schema one higher. */
function nextSchema(): Plugin {
  return {
    name: 'throughline:next-schema',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('src/platform/storage/database.ts')) return null;
      const schema = Number(/SCHEMA_VERSION = (\d+)/.exec(code)?.[1]) + 1;
      const upgrade = `upgrade((upgrade) => upgrade.table('meta').update('sentinel', { schemaVersion: ${schema} }))`;
      const next = code
        .replace(/SCHEMA_VERSION = \d+/, `SCHEMA_VERSION = ${schema}`)
        .replace(
          /return database as Database;/,
          `database.version(${schema}).stores({ next: 'id' }).${upgrade};\n$&`,
        );
      if (Number.isNaN(schema) || !next.includes('{ next:'))
        throw new Error('The schema is where it was looked for');
      return next;
    },
  };
}

/**
 * The folder of an app of the next schema, built when the sources (`fingerprint`) are others than those of the one that is
 * kept in `cache`.
 */
export async function buildNewer(root: string, cache: string, fingerprint: string): Promise<string> {
  const outDir = join(cache, 'faults-newer');
  const stamp = join(cache, 'faults-newer.txt');
  if (existsSync(outDir) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return outDir;
  process.env['NODE_ENV'] = 'production';
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    plugins: [nextSchema()],
    build: { outDir, emptyOutDir: true },
  });
  writeFileSync(stamp, fingerprint);
  return outDir;
}
