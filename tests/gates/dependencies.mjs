/** Dependencies: exact versions only, and no package that runs code while it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
/** macOS file watching; optional, and everything works with install scripts switched off. */
const MAY_INSTALL = new Set(['fsevents']);

/** `readManifest(path)` gives an installed package.json, or undefined when the package is not for this machine. */
export function checkDependencies(manifest, lock, npmrc, readManifest) {
  const problems = [];
  for (const group of ['dependencies', 'devDependencies']) {
    for (const [name, version] of Object.entries(manifest[group] ?? {})) {
      if (!EXACT.test(version)) problems.push(`package.json: ${name} is '${version}'; pin one exact version`);
    }
  }
  for (const [path, entry] of Object.entries(lock.packages)) {
    const name = path.replace(/^.*node_modules\//, '');
    if (path === '' || MAY_INSTALL.has(name)) continue;
    const scripts = readManifest(path)?.scripts ?? {};
    // Some registries leave the flag out of the lock, so the installed package is asked as well.
    if (entry.hasInstallScript || INSTALL_SCRIPTS.some((script) => scripts[script])) {
      problems.push(`package-lock.json: ${name} runs a script when it is installed`);
    }
    if (!entry.integrity && !entry.link) problems.push(`package-lock.json: ${name} has no checksum`);
  }
  if (!/^ignore-scripts=true$/m.test(npmrc)) problems.push('.npmrc: ignore-scripts=true is missing');
  return problems;
}

export function checkDependenciesOf(root) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const readManifest = (path) => {
    try {
      return JSON.parse(read(`${path}/package.json`));
    } catch {
      return undefined; // an optional package of another platform
    }
  };
  return checkDependencies(
    JSON.parse(read('package.json')),
    JSON.parse(read('package-lock.json')),
    read('.npmrc'),
    readManifest,
  );
}
