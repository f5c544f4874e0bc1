import { drawLargeProcess } from '../../support/large-process.ts';
import { serialiseService } from '#core/exchange/throughline';
import { createExample } from '#core/examples';
import { expect, test, vi } from 'vitest';
import { packLink } from '../../../src/platform/transfer/link-text.ts';
import { createLinksHere, createTransferHere, type LinksHere } from '../transfer-here.ts';
import { addTask, createBrowser, openBlank, openTab, save, serviceOf, type Tab } from '../session-fixture.ts';

async function withLinks(): Promise<{ tab: Tab; links: LinksHere }> {
  const links = createLinksHere();
  return {
    tab: await openBlank(createBrowser(), { transfer: async () => createTransferHere({ links }) }),
    links,
  };
}
const claims = () => serialiseService(createExample('insurance-claim', 'en', 'shared'));
const arrivalsOf = async ({ session }: Tab) => (await session.transfer()).arrivals;

/** Opens a link in the tab and waits until it is shown or refused. */
async function visit({ tab, links }: { tab: Tab; links: LinksHere }, fragment: string) {
  const arrivals = await arrivalsOf(tab);
  links.visit(fragment);
  await vi.waitFor(() => {
    const { preview, refused } = arrivals.getState();
    if (preview === null && refused.length === 0) throw new Error('nothing has arrived yet');
  });
  return arrivals;
}

test('a link made in one browser shows the same service in another', async () => {
  const sender = await openBlank();
  addTask(sender);
  const { sharing } = await sender.session.transfer();
  await sharing.getState().makeLink();
  const { link } = sharing.getState();
  if (link.kind !== 'made') throw new Error(link.kind);
  const receiver = await withLinks();
  const arrivals = await visit(receiver, link.address.slice('app#'.length));
  expect(arrivals.getState().preview?.service).toEqual(serviceOf(sender));
  expect(arrivals.getState().preview?.picture).not.toBe('');
});

test('a link that is there when the app starts is shown', async () => {
  const links = createLinksHere();
  links.visit(await packLink(claims()));
  const tab = openTab(createBrowser(), { transfer: async () => createTransferHere({ links }) });
  await tab.session.start();
  const arrivals = await arrivalsOf(tab);
  await vi.waitFor(() => expect(arrivals.getState().preview?.service.profile.id).toBe('shared'));
});

test('a preview stores nothing and leaves unsaved work as it is; a kept one stands beside it', async () => {
  const place = await withLinks();
  const { tab } = place;
  addTask(tab);
  const before = tab.session.workspace.getState();
  expect(before.save.kind).not.toBe('saved');
  const arrivals = await visit(place, await packLink(claims()));
  expect(tab.session.workspace.getState()).toBe(before);
  arrivals.getState().leave();
  expect((await tab.ports.storage.list()).cards).toHaveLength(2);

  await visit(place, await packLink(claims()));
  const keeping = arrivals.getState().keep();
  await keeping;
  expect(arrivals.getState().preview).toBeNull();
  expect(serviceOf(tab).profile).toMatchObject({ id: 'shared', name: 'Insurance claim by phone' });
  // What lay there was written before it was put away.
  await tab.session.library.getState().open(before.service?.profile.id ?? '');
  expect(serviceOf(tab)).toEqual(before.service);
});

test('a link to a service that is here already becomes a copy', async () => {
  const place = await withLinks();
  const own = serviceOf(place.tab);
  await save(place.tab);
  const arrivals = await visit(place, await packLink(serialiseService(own)));
  await arrivals.getState().keep();
  expect(serviceOf(place.tab).profile.id).not.toBe(own.profile.id);
  expect(serviceOf(place.tab).profile.name).toBe('Claims 2');
});

test('a preview that cannot be stored stays', async () => {
  const place = await withLinks();
  const arrivals = await visit(place, await packLink(claims()));
  vi.spyOn(place.tab.ports.storage, 'create').mockRejectedValueOnce(
    Object.assign(new Error('full'), { code: 'quota' }),
  );
  await arrivals.getState().keep();
  expect(arrivals.getState().preview).not.toBeNull();
  expect(place.tab.session.library.getState().problems).toMatchObject([{ code: 'storage' }]);
  await arrivals.getState().keep();
  expect(arrivals.getState().preview).toBeNull();
});

test.each<[string, () => Promise<string>, string]>([
  ['of a newer app', async () => '7.AAAA', 'linkNewer'],
  ['that is cut off', async () => (await packLink(claims())).slice(0, 2000), 'linkBroken'],
  ['longer than any that is made', async () => `1.${'A'.repeat(70_000)}`, 'linkTooLong'],
  ['that unpacks to too much', async () => packLink(' '.repeat(9e6)), 'linkTooLarge'],
  ['with something else than a service', async () => packLink('<definitions/>'), 'linkBroken'],
  [
    'with newer records',
    async () => packLink('{"format":"throughline","schemaVersion":99,"service":{}}'),
    'newerFormat',
  ],
  ['with half a service', async () => packLink(claims().slice(0, 500)), 'notJson'],
])('a link %s is refused and nothing is touched', async (_, link, code) => {
  const place = await withLinks();
  const before = place.tab.session.workspace.getState();
  const arrivals = await visit(place, await link());
  expect(arrivals.getState().refused.map((each) => each.code)).toEqual([code]);
  expect(place.tab.session.workspace.getState()).toBe(before);
});

test('a service that is too large for a link says by how much', async () => {
  const tab = await openBlank();
  const { sharing } = await tab.session.transfer();
  const large = drawLargeProcess(3000);
  tab.session.workspace.setState({ service: large });
  await sharing.getState().makeLink();
  expect(sharing.getState().link).toMatchObject({ kind: 'tooLong', limit: 32_000 });
});

test('a link is copied; where the browser refuses, that is said', async () => {
  const { tab, links } = await withLinks();
  const { sharing } = await tab.session.transfer();
  await sharing.getState().makeLink();
  await sharing.getState().copyLink();
  expect(sharing.getState().copied).toBe(true);
  expect(links.clipboard).toHaveLength(1);
  vi.spyOn(links, 'copy').mockResolvedValueOnce(false);
  await sharing.getState().copyLink();
  expect(sharing.getState().copied).toBe(false);
});
