import { expect, test } from 'vitest';
import { records } from '#core/base';
import { decisionsAbout, decisionsFor } from '#core/versions';
import { addTask, createBrowser, openBlank, save, serviceOf, type Tab } from '../session-fixture.ts';

const versions = ({ session }: Tab) => session.versions.getState();
const discussion = async ({ session }: Tab) => (await session.discussion()).getState();

/** Two versions and what was decided between them. */
async function decided(tab: Tab) {
  await versions(tab).save('As is', '', 'Ada');
  await versions(tab).fork(null, 'A', 'Kept');
  addTask(tab);
  await versions(tab).save('To be', '', 'Ada');
  const ids = versions(tab).versions.map(({ id }) => id);
  const sides = await (await discussion(tab)).sidesOf(ids, []);
  (await discussion(tab)).decide({ sides, chosen: 1, why: 'Saves a day.' });
  return sides;
}

test('a comment is in the name that was typed, at the time of the clock, and saved like any edit', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  (await discussion(tab)).setAuthor('Ada');
  tab.clock.advance(5000);
  expect((await discussion(tab)).comment(serviceOf(tab).profile.id, 'Ready?')).toEqual([]);
  const now = tab.ports.environment.now();
  expect(records(serviceOf(tab).comments)).toMatchObject([{ author: 'Ada', text: 'Ready?', writtenAt: now }]);
  await save(tab);
  // The next version is saved under the same name.
  expect(versions(tab).author).toBe('Ada');
  tab.session.workspace.getState().undo();
  expect(serviceOf(tab).comments).toEqual({});
});

test('the name is remembered from one visit to the next, and from saving a version', async () => {
  const tab = await openBlank();
  await versions(tab).save('As is', '', 'Grace');
  expect((await discussion(tab)).author).toBe('Grace');
});

test('a decision names versions by what they hold, and is no change of any', async () => {
  const tab = await openBlank();
  const sides = await decided(tab);
  expect(sides).toMatchObject([
    { kind: 'version', name: 'As is', variant: '' },
    { kind: 'version', name: 'To be', variant: 'A' },
  ]);
  const [working] = await (await discussion(tab)).sidesOf(['working'], []);
  expect(working).toMatchObject({ kind: 'working', contentHash: sides[1]?.contentHash });
  expect(decisionsFor(serviceOf(tab), sides[1]?.contentHash ?? '')).toMatchObject([{ why: 'Saves a day.' }]);
  expect(decisionsFor(serviceOf(tab), sides[0]?.contentHash ?? '')).toEqual([]);
});

test('a newer decision about the same counts, in whatever order they are compared', async () => {
  const tab = await openBlank();
  const sides = await decided(tab);
  tab.clock.advance(1000);
  const turned = sides.toReversed();
  (await discussion(tab)).decide({ sides: turned, chosen: 1, why: 'The law.' });
  expect(decisionsAbout(serviceOf(tab), sides).map(({ why }) => why)).toEqual(['The law.', 'Saves a day.']);
  expect(decisionsFor(serviceOf(tab), sides[1]?.contentHash ?? '')).toEqual([]);
  expect(decisionsFor(serviceOf(tab), sides[0]?.contentHash ?? '')).toMatchObject([{ why: 'The law.' }]);
  // About others it says nothing.
  expect(decisionsAbout(serviceOf(tab), sides.slice(1))).toEqual([]);
});

test('going to another variant takes decisions along, makes no version of them, and leaves comments where they were', async () => {
  const tab = await openBlank();
  await decided(tab);
  const first = versions(tab).variants.find(({ name }) => name === '')?.id ?? '';
  await versions(tab).switchTo(first, 'Kept');
  expect(versions(tab).keptFirst).toBeNull();
  expect(versions(tab).versions).toHaveLength(2);
  expect(records(serviceOf(tab).decisions)).toMatchObject([{ why: 'Saves a day.' }]);

  (await discussion(tab)).comment(serviceOf(tab).profile.id, 'Of the as-is');
  const other = versions(tab).variants.find(({ name }) => name === 'A')?.id ?? '';
  await versions(tab).switchTo(other, 'Kept');
  // What was said made it another content.
  expect(versions(tab).keptFirst).toEqual({ name: 'Kept' });
  expect(serviceOf(tab).comments).toEqual({});
});
