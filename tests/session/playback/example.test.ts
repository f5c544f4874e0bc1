import { checkSoundness, tellSoundness } from '#core/analysis/soundness';
import type { Service } from '#core/model';
import { createExample, type ExampleState } from '#session/playback';
import type { DrawingProblem, WorkspaceState } from '#session/workspace';
import { expect, test, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { drawChains } from '../../support/soundness-answers.ts';

async function showing(drawing: string) {
  const service = drawChains(drawing);
  const workspace = createStore(() => ({ service })) as unknown as StoreApi<WorkspaceState>;
  const [problem] = tellSoundness(service, checkSoundness(service));
  const example = createExample({ workspace });
  await example.getState().show(problem as DrawingProblem);
  return { example, workspace, service };
}

/** `flow x1-A 0.5` or `node A working`, in order. */
const tokens = (example: StoreApi<ExampleState>) =>
  example
    .getState()
    .tokens()
    .map(({ place }) =>
      place.on === 'flow'
        ? `flow ${place.flow} ${place.share.toFixed(1)}`
        : `node ${place.node} ${place.condition}`,
    )
    .toSorted();

test('a deadlock is played move by move until the token waits for ever', async () => {
  const { example } = await showing('s > x1 > A | B > a1 > e');
  const { getState } = example;
  expect(getState()).toMatchObject({ status: 'shown', at: 0, playing: true });
  expect(getState().frames).toHaveLength(3);
  expect(tokens(example)).toEqual(['flow s-x1 0.0']);
  getState().tick(450);
  expect(tokens(example)).toEqual(['flow s-x1 0.5']);
  for (let i = 0; i < 20; i += 1) getState().tick(450);
  expect(getState()).toMatchObject({ at: 2, share: 1, playing: false });
  expect(tokens(example)).toEqual(['node a1 held']);
});

test('it can be stepped there and back, and played again from the beginning', async () => {
  const { example } = await showing('s > x1 > A | B > a1 > e');
  const { getState } = example;
  getState().step();
  getState().tick(900);
  expect(tokens(example)).toEqual(['node A working']);
  getState().back();
  expect(tokens(example)).toEqual(['node x1 working']);
  getState().step();
  getState().step();
  getState().tick(900);
  getState().play();
  expect(getState()).toMatchObject({ at: 0, share: 0, playing: true });
  getState().pause();
  expect(getState().playing).toBe(false);
});

test('both branches of a split leave it together, when it has been reached', async () => {
  const { example } = await showing('s > a1 > A | B > x1 > C > e');
  example.getState().tick(225);
  expect(tokens(example)).toEqual(['flow s-a1 0.5']);
  example.getState().tick(450);
  expect(tokens(example)).toEqual(['flow a1-A 0.5', 'flow a1-B 0.5']);
});

test('an edit ends it', async () => {
  const { example, workspace, service } = await showing('s > x1 > A | B > a1 > e');
  workspace.setState({ service: { ...service } as Service });
  await vi.waitFor(() => expect(example.getState().status).toBe('off'));
});
