import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { Browser } from '../../platform/storage/storage-ground.ts';
import {
  addTask,
  createBrowser,
  kill,
  openBlank,
  openTab,
  save,
  serviceOf,
  type Tab,
} from '../session-fixture.ts';

afterEach(() => vi.restoreAllMocks());

/** More than any of these takes. */
const MOST_WRITES = 8;

const store = ({ session }: Tab) => session.versions.getState();
const standing = (tab: Tab) =>
  store(tab).variants.find(({ id }) => id === store(tab).line.variantId)?.name ?? null;
const versionOf = (tab: Tab, name: string) =>
  store(tab).versions.find((each) => each.name === name)?.id ?? '';
const variantOf = (tab: Tab, name: string) =>
  store(tab).variants.find((each) => each.name === name)?.id ?? '';

/** Moves of the working copy, which begins as `To be` on variant A, and where each of them leads. */
const MOVES: Readonly<Record<string, { readonly move: (tab: Tab) => Promise<void>; readonly to: string }>> = {
  'switching to another variant': { move: (tab) => store(tab).switchTo(variantOf(tab, ''), 'Kept'), to: '' },
  'going back to a version of another variant': {
    move: (tab) => store(tab).restore(versionOf(tab, 'As is'), 'Kept'),
    to: '',
  },
  'beginning a variant from an older version': {
    move: (tab) => store(tab).fork(versionOf(tab, 'As is'), 'B', 'Kept'),
    to: 'B',
  },
  'undoing a switch back': {
    async move(tab) {
      tab.session.workspace.getState().undo();
      await save(tab);
    },
    to: '',
  },
};

/** Lets so many transactions write; what comes after fails, as nothing comes after a kill. Answers how many have tried. */
function killAfter(writes: number): () => number {
  const begun = new Set<unknown>();
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      begun.add(this.transaction);
      if (begun.size > writes) throw new Error('killed');
      return original.apply(this, args);
    });
  }
  return () => begun.size;
}

async function onVariantA(browser: Browser, isBack: boolean) {
  const tab = await openBlank(browser);
  await store(tab).save('As is', '', '');
  const asIs = serviceOf(tab);
  await store(tab).fork(null, 'A', 'Kept');
  addTask(tab);
  await save(tab);
  const toBe = serviceOf(tab);
  await store(tab).save('To be', '', '');
  if (isBack) {
    await store(tab).switchTo(variantOf(tab, ''), 'Kept');
    await store(tab).switchTo(variantOf(tab, 'A'), 'Kept');
  }
  await save(tab);
  return { tab, asIs, toBe };
}

test.each(Object.entries(MOVES))(
  '%s: killed between any two writes, the working copy stands where its content belongs',
  async (what, { move, to }) => {
    const seen = new Set<string | null>();
    for (let writes = 0; writes <= MOST_WRITES; writes += 1) {
      const browser = createBrowser();
      const { tab, asIs, toBe } = await onVariantA(browser, what.startsWith('undoing'));
      const { id } = serviceOf(tab).profile;
      const begun = killAfter(writes);
      await Promise.race([
        move(tab).catch(() => undefined),
        vi.waitFor(() => expect(begun()).toBeGreaterThan(writes)),
      ]);
      await kill(tab);
      vi.restoreAllMocks();

      const again = openTab(browser);
      await again.session.start();
      await again.session.library.getState().open(id);
      await vi.waitFor(() => expect(store(again).versions.length).toBeGreaterThan(1));
      const stands = standing(again);
      seen.add(stands);
      expect([to, 'A']).toContain(stands);
      expect(serviceOf(again)).toEqual(stands === 'A' ? toBe : asIs);
    }
    expect([...seen]).toEqual(['A', to]);
  },
);
