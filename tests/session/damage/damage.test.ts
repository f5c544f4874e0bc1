import { expect, test } from 'vitest';
import { createBrowser, openBlank, serviceOf, addTask } from '../session-fixture.ts';
import { replaceRow } from '../../platform/storage/tamper.ts';

/** A service with two versions, the second kept as a difference from the first. */
async function withVersions() {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const versions = tab.session.versions.getState();
  await versions.save('As is', '', '');
  addTask(tab);
  await versions.save('To be', '', '');
  const [asIs, toBe] = tab.session.versions.getState().versions;
  const damage = await tab.session.damage();
  return { browser, tab, damage, asIs: asIs!.id, toBe: toBe!.id };
}

test('a version whose record is damaged is told, and can be had raw', async () => {
  const { browser, tab, damage, asIs } = await withVersions();
  await replaceRow(browser, 'versions', asIs, { name: 'As is', serviceId: serviceOf(tab).profile.id });
  await damage.getState().look();
  expect(damage.getState().records).toMatchObject([{ id: asIs, name: 'As is' }]);
  await damage.getState().saveRaw(asIs);
  expect(tab.saved.at(-1)).toMatchObject({ name: `${asIs}.raw.json` });
  expect(tab.saved.at(-1)?.text).toContain('versionBodies');
});

test('damaged content is told of every version that builds on it, and of no other', async () => {
  const { browser, damage, tab, asIs, toBe } = await withVersions();
  const { profile } = serviceOf(tab);
  await damage.getState().check([toBe]);
  expect(damage.getState().readable).toEqual({ [toBe]: true });
  await replaceRow(browser, 'versionBodies', asIs, {
    serviceId: profile.id,
    bodyVersion: 4,
    kind: 'whole',
    body: { profile: 7 },
  });
  await damage.getState().check([asIs]);
  expect(damage.getState().readable).toEqual({ [toBe]: true, [asIs]: false });
});

test('a working copy whose version is damaged is kept anew before it makes room for another', async () => {
  const { browser, tab, asIs, toBe } = await withVersions();
  const here = serviceOf(tab);
  await replaceRow(browser, 'versionBodies', toBe, {
    serviceId: here.profile.id,
    bodyVersion: 4,
    kind: 'patch',
  });
  await tab.session.versions.getState().restore(asIs, 'Kept');
  const kept = tab.session.versions.getState().versions.find(({ name }) => name === 'Kept');
  expect(serviceOf(tab)).not.toEqual(here);
  await tab.session.versions.getState().restore(kept?.id ?? '', 'Kept too');
  expect(serviceOf(tab)).toEqual(here);
});

test('what cannot be had is said, and nothing is saved', async () => {
  const { tab, damage } = await withVersions();
  await damage.getState().saveRaw('none');
  expect(damage.getState().problems).toMatchObject([{ code: 'storage', values: { code: 'missing' } }]);
  expect(tab.saved).toEqual([]);
});
