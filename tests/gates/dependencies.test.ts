import { expect, it } from 'vitest';
import { checkDependencies } from './dependencies.mjs';

const CHECKSUM = { integrity: 'sha512-x' };
const NPMRC = 'ignore-scripts=true\n';
const installed = (scripts: Record<string, string>) => () => ({ scripts });

it('accepts exact versions and packages that only hold files', () => {
  const lock = {
    packages: { '': {}, 'node_modules/a': CHECKSUM, 'node_modules/b/node_modules/a': CHECKSUM },
  };
  expect(checkDependencies({ dependencies: { a: '1.2.3' } }, lock, NPMRC, installed({ build: 'x' }))).toEqual(
    [],
  );
});

it('lets fsevents alone carry an install script', () => {
  const lock = { packages: { 'node_modules/fsevents': { ...CHECKSUM, hasInstallScript: true } } };
  expect(checkDependencies({}, lock, NPMRC, () => undefined)).toEqual([]);
});

it.each(['^1.2.3', '~1.2.3', '1.x', 'latest', 'file:../a'])('refuses the version %s', (version) => {
  expect(
    checkDependencies({ devDependencies: { a: version } }, { packages: {} }, NPMRC, () => undefined),
  ).toHaveLength(1);
});

it('refuses an install script, whether the lock says so or the package', () => {
  const flagged = { packages: { 'node_modules/a': { ...CHECKSUM, hasInstallScript: true } } };
  const silent = { packages: { 'node_modules/a': CHECKSUM } };
  expect(checkDependencies({}, flagged, NPMRC, () => undefined)).toHaveLength(1);
  expect(checkDependencies({}, silent, NPMRC, installed({ postinstall: 'x' }))).toHaveLength(1);
});

it('refuses a package without a checksum', () => {
  expect(checkDependencies({}, { packages: { 'node_modules/a': {} } }, NPMRC, () => undefined)).toHaveLength(
    1,
  );
});

it('refuses to install with scripts switched on', () => {
  expect(checkDependencies({}, { packages: {} }, 'fund=false\n', () => undefined)).toHaveLength(1);
});
