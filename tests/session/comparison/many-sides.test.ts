import { records } from '#core/base';
import { createExample } from '#core/examples';
import { serialiseService } from '#core/exchange/throughline';
import type { ScenarioId } from '#core/model';
import { expect, test } from 'vitest';
import { fileOf, openBlank, serviceOf, type Tab } from '../session-fixture.ts';

const claims = () => createExample('insurance-claim', 'en', 'claims');
/** The claims with a quicker or slower first step. */
function claimsTaking(minutes: number): string {
  const service = claims();
  const task = records(service.nodes).find(({ kind }) => kind === 'task');
  if (task?.kind !== 'task') throw new Error('The claims have a task');
  const quick = { ...task, duration: { type: 'fixed', value: minutes, unit: 'min' } };
  return serialiseService({ ...service, nodes: { ...service.nodes, [task.id]: quick } } as never);
}
const scenarioOf = (): ScenarioId => records(claims().scenarios)[0]!.id;

async function compared(...files: readonly ReturnType<typeof fileOf>[]) {
  const tab = await openBlank();
  const store = await tab.session.comparison();
  await store.getState().open([]);
  await store.getState().addFiles(files);
  return { tab, store };
}

test('files are compared without being taken in, under their names, and forgotten afterwards', async () => {
  const { tab, store } = await compared(
    fileOf('as-is.json', serialiseService(claims())),
    fileOf('to-be.json', claimsTaking(1)),
  );
  const { status, files, services, result, sides } = store.getState();
  expect(status).toBe('ready');
  expect(files.map(({ fileName }) => fileName)).toEqual(['as-is.json', 'to-be.json']);
  expect(sides).toEqual(files.map(({ id }) => id));
  expect(result?.structure.changed).toHaveLength(1);
  expect(services?.a.profile.id).toBe('claims');
  expect(tab.session.library.getState().cards.map(({ id }) => id)).not.toContain('claims');
  store.getState().close();
  expect(store.getState()).toMatchObject({ files: [], all: [] });
});

test('a file that cannot be read says why, and the sides stay as they were', async () => {
  const { store } = await compared(fileOf('as-is.json', serialiseService(claims())));
  expect(store.getState()).toMatchObject({ status: 'waiting', sides: null });
  const { all } = store.getState();
  await store.getState().addFiles([fileOf('holiday.png', '\u0089PNG')]);
  expect(store.getState().refusals).toMatchObject([{ code: 'unknownFormat' }]);
  expect(store.getState().all).toBe(all);
  store.getState().dismissRefusals();
  expect(store.getState().refusals).toEqual([]);
});

test('a fifth side is refused with a sentence, the first four are compared', async () => {
  const { store } = await compared(
    ...Array.from({ length: 5 }, (_, n) => fileOf(`${String(n)}.json`, claimsTaking(n + 1))),
  );
  expect(store.getState().all).toHaveLength(4);
  expect(store.getState().refusals).toMatchObject([{ code: 'tooManySides', values: { limit: 4 } }]);
});

test('three are simulated on the same cases at once; each is told against the first, whichever is looked at', async () => {
  const { store } = await compared(
    fileOf('as-is.json', serialiseService(claims())),
    fileOf('quick.json', claimsTaking(0.1)),
    fileOf('same.json', serialiseService(claims())),
  );
  const [, quick, same] = store.getState().all;
  await store.getState().simulate(scenarioOf());
  const { runs, run, running, numbers, sides } = store.getState();
  expect(running).toBe('done');
  expect(run).toMatchObject({ scenarioId: scenarioOf(), replications: 10 });
  expect(sides?.[1]).toBe(same);
  expect(numbers?.every(({ verdict }) => verdict === 'none')).toBe(true);
  const work = runs[quick ?? '']?.numbers?.filter(({ measure }) => measure === 'processing');
  expect(work?.filter(({ verdict }) => verdict === 'better')).toMatchObject([{ after: expect.closeTo(0.1) }]);
  await store.getState().show(quick ?? '');
  expect(store.getState().numbers).toBe(runs[quick ?? '']?.numbers);
  expect(store.getState().result?.structure.changed).toHaveLength(1);
});

test('what was said of one pair stays while another is looked at, and goes when the first is another', async () => {
  const { store } = await compared(
    fileOf('a.json', serialiseService(claims())),
    fileOf('b.json', claimsTaking(2)),
    fileOf('c.json', claimsTaking(3)),
  );
  const [a = '', b = '', c = ''] = store.getState().all;
  await store.getState().part('one', 'other');
  await store.getState().show(b);
  expect(store.getState().corrections.apart).toEqual([]);
  await store.getState().show(c);
  expect(store.getState().corrections.apart).toEqual([['one', 'other']]);
  const whole = await store.getState().whole();
  expect(whole?.others.map(({ id, corrections }) => [id, corrections.apart.length])).toEqual([
    [b, 0],
    [c, 1],
  ]);
  await store.getState().swap();
  expect(store.getState().all).toEqual([c, b, a]);
  expect(store.getState().corrections.apart).toEqual([['other', 'one']]);
  await store.getState().choose([b, a]);
  expect(store.getState().corrections.apart).toEqual([]);
});

test('a comparison of files leaves the working copy alone', async () => {
  const tab: Tab = await openBlank();
  const before = serviceOf(tab);
  const store = await tab.session.comparison();
  await store.getState().open(['working']);
  await store.getState().addFiles([fileOf('a.json', claimsTaking(2))]);
  expect(store.getState().status).toBe('ready');
  expect(serviceOf(tab)).toBe(before);
});
