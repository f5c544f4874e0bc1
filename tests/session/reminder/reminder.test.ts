import { expect, test, vi } from 'vitest';
import { createBrowser } from '../../platform/storage/storage-ground.ts';
import { addTask, openBlank, openTab, type Tab } from '../session-fixture.ts';

const DAY = 86_400_000;

/** A browser in which something was drawn and put away. */
async function drawn(isPersisted = false) {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  vi.spyOn(tab.ports.storage, 'room').mockResolvedValue({ usage: 1, quota: 2, persisted: isPersisted });
  const reminder = await tab.session.reminder();
  tab.clock.advance(1000);
  addTask(tab);
  await tab.session.library.getState().close();
  return { browser, tab, reminder };
}

async function after(tab: Tab, days: number) {
  tab.clock.advance(days * DAY);
  // Two turns of the loop: the browser is asked whether it keeps its data.
  await new Promise((resolve) => setTimeout(resolve));
}

test('changed work that lies without a backup for three days is a reason to remind', async () => {
  const { tab, reminder } = await drawn();
  await after(tab, 2);
  expect(reminder.getState().due).toBeNull();
  await after(tab, 1);
  expect(reminder.getState().due).toEqual({ services: 1, isPersisted: false });
});

test('where the browser agreed to keep its data there are two weeks', async () => {
  const { tab, reminder } = await drawn(true);
  await after(tab, 13);
  expect(reminder.getState().due).toBeNull();
  await after(tab, 1);
  expect(reminder.getState().due).toEqual({ services: 1, isPersisted: true });
});

test('what was only made, and never changed, is no reason', async () => {
  const tab = openTab();
  await tab.session.start();
  const reminder = await tab.session.reminder();
  await after(tab, 100);
  expect(reminder.getState().due).toBeNull();
});

test('a backup of everything is remembered, and nothing is due until something changes again', async () => {
  const { browser, tab, reminder } = await drawn();
  await after(tab, 3);
  const { backup } = await tab.session.transfer();
  await backup.getState().backUp();
  const at = tab.ports.environment.now();
  expect(reminder.getState()).toMatchObject({ due: null, lastBackup: at });
  await after(tab, 30);
  expect(reminder.getState().due).toBeNull();
  await tab.session.stop();
  expect((await openTab(browser).session.reminder()).getState().lastBackup).toBe(at);
});

test('not now means a week, never means never until it is switched on again', async () => {
  const { tab, reminder } = await drawn();
  await after(tab, 3);
  reminder.getState().notNow();
  await after(tab, 6);
  expect(reminder.getState().due).toBeNull();
  await after(tab, 1);
  expect(reminder.getState().due).not.toBeNull();
  reminder.getState().setOn(false);
  await after(tab, 30);
  expect(reminder.getState().due).toBeNull();
  reminder.getState().setOn(true);
  await after(tab, 0);
  expect(reminder.getState().due).not.toBeNull();
});
