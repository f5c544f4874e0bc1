import { expect, test, vi } from 'vitest';
import { PlatformError } from '#platform/failure';
import { createBrowser } from '../../platform/storage/storage-ground.ts';
import { createOfflineHere } from '../offline-here.ts';
import { addTask, openBlank, openTab } from '../session-fixture.ts';

const HOUR = 3_600_000;

async function keptTab() {
  const browser = createBrowser();
  const here = createOfflineHere();
  const tab = await openBlank(browser, { offline: async () => here });
  const offline = await tab.session.offline();
  return { browser, here, tab, offline };
}

test('how much of the app has come is told until it is whole; a next version is fetched without a word', async () => {
  const { here, offline } = await keptTab();
  here.tell({ kind: 'fetching', done: 1, of: 4 });
  expect(offline.getState().kept).toEqual({ kind: 'fetching', done: 1, of: 4 });
  here.tell({ kind: 'kept', bytes: 4 });
  here.tell({ kind: 'fetching', done: 1, of: 5 });
  expect(offline.getState().kept).toEqual({ kind: 'whole', bytes: 4 });
});

test('nothing happens to a tab by itself when a new version waits or has replaced another', async () => {
  const { here, offline } = await keptTab();
  here.tell({ kind: 'waiting' });
  expect(offline.getState().update).toBe('waiting');
  here.tell({ kind: 'replaced' });
  expect(offline.getState().update).toBe('replaced');
  expect(here.asked).toEqual([]);
});

test('a new version is used once what is open is on disk, and the same service is opened again', async () => {
  const { browser, here, tab, offline } = await keptTab();
  here.tell({ kind: 'waiting' });
  addTask(tab);
  expect(tab.session.workspace.getState().save.kind).toBe('saving');
  await offline.getState().takeUpdate();
  expect(here.asked).toEqual(['takeOver', 'reload']);
  expect(tab.session.workspace.getState().save.kind).toBe('saved');
  const id = tab.session.library.getState().openId;
  await tab.session.stop();

  const next = openTab(browser);
  const [, again] = await Promise.all([next.session.start(), next.session.offline()]);
  expect(again.getState().update).toBe('none');
  await vi.waitFor(() => expect(next.session.library.getState().openId).toBe(id));
  // Only this once.
  await next.session.stop();
  const later = openTab(browser);
  await later.session.start();
  await later.session.offline();
  expect(later.session.library.getState().openId).toBeNull();
});

test('what cannot be saved keeps the version of the page', async () => {
  const { here, tab, offline } = await keptTab();
  here.tell({ kind: 'waiting' });
  vi.spyOn(tab.ports.storage, 'append').mockRejectedValue(new PlatformError('quota', 'full'));
  addTask(tab);
  await offline.getState().takeUpdate();
  expect(here.asked).toEqual([]);
  expect(offline.getState().change).toBe('refused');

  vi.mocked(tab.ports.storage.append).mockRestore();
  await offline.getState().takeUpdate();
  expect(here.asked).toEqual(['takeOver', 'reload']);
});

test('a tab whose version another tab has replaced is only loaded anew', async () => {
  const { here, offline } = await keptTab();
  here.tell({ kind: 'replaced' });
  await offline.getState().takeUpdate();
  expect(here.asked).toEqual(['reload']);
});

test('put off means put off, until another version comes', async () => {
  const { here, offline } = await keptTab();
  here.tell({ kind: 'waiting' });
  offline.getState().putOff();
  expect(offline.getState()).toMatchObject({ update: 'waiting', isPutOff: true });
  here.tell({ kind: 'waiting' });
  expect(offline.getState().isPutOff).toBe(false);
});

test('newer versions are asked for when somebody comes back, and every hour, not more often', async () => {
  const { here, tab } = await keptTab();
  here.comeBack();
  expect(here.asked).toEqual([]);
  tab.clock.advance(HOUR);
  here.comeBack();
  expect(here.asked).toEqual(['look']);
  tab.clock.advance(HOUR);
  expect(here.asked).toEqual(['look', 'look']);
});

test('files opened with the app go the way of files that are dropped', async () => {
  const { here, tab } = await keptTab();
  const take = vi.fn<() => Promise<void>>();
  tab.session.files.setState({ takeFiles: take });
  const file = new File(['{}'], 'a.throughline.json');
  here.launch([file]);
  expect(take).toHaveBeenCalledWith([file]);
});

test('the app can be installed while the browser offers it', async () => {
  const { here, offline } = await keptTab();
  here.offerInstall(true);
  expect(offline.getState().isInstallable).toBe(true);
  await offline.getState().install();
  here.offerInstall(false);
  expect(here.asked).toEqual(['install']);
  expect(offline.getState().isInstallable).toBe(false);
});
