import { problem } from '#core/base';
import type { PlaybackTrace } from '#core/simulation';
import type { SimulationPort } from '#session/ports';
import { expect, test, vi } from 'vitest';
import { addTask, openBlank, type Tab } from '../session-fixture.ts';

const playbackOf = ({ session }: Tab) => session.playback.getState();

async function opened(): Promise<{ readonly tab: Tab; readonly task: string }> {
  const tab = await openBlank();
  const task = addTask(tab);
  const entry = (time: number, type: 'start' | 'complete') => ({ time, type, case: 0, token: 0, at: task });
  const trace = { entries: [entry(0, 'start'), entry(120, 'complete')], cases: 1, from: 0, to: 120 };
  vi.spyOn(tab.ports.simulation, 'record').mockResolvedValue({
    ok: true,
    trace: trace as unknown as PlaybackTrace,
  });
  await playbackOf(tab).open();
  return { tab, task };
}

test('play-back begins at the start, at a speed that shows the whole in a minute', async () => {
  const { tab, task } = await opened();
  expect(playbackOf(tab)).toMatchObject({ status: 'ready', time: 0, playing: false, speed: 2 });
  expect(playbackOf(tab).tokens()).toEqual([
    { id: '0.0', case: 0, place: { on: 'node', node: task, condition: 'working' } },
  ]);
});

test('time passes only while it plays, and stops at the end', async () => {
  const { tab } = await opened();
  playbackOf(tab).tick(1_000);
  expect(playbackOf(tab).time).toBe(0);
  playbackOf(tab).play();
  playbackOf(tab).tick(1_000);
  expect(playbackOf(tab).time).toBe(2);
  playbackOf(tab).setSpeed(60);
  playbackOf(tab).tick(1_000);
  expect(playbackOf(tab).time).toBe(62);
  playbackOf(tab).tick(5_000);
  expect(playbackOf(tab)).toMatchObject({ time: 120, playing: false });
  expect(playbackOf(tab).tokens()).toEqual([]);
});

test('play at the end begins again', async () => {
  const { tab } = await opened();
  playbackOf(tab).seek(9_999);
  expect(playbackOf(tab).time).toBe(120);
  playbackOf(tab).play();
  expect(playbackOf(tab)).toMatchObject({ time: 0, playing: true });
  playbackOf(tab).seek(-5);
  expect(playbackOf(tab).time).toBe(0);
});

test('what cannot be recorded is refused with its reasons', async () => {
  const tab = await openBlank();
  const record = vi.spyOn(tab.ports.simulation, 'record');
  record.mockResolvedValueOnce({ ok: false, problems: [problem('run.noArrivals', 'error')] });
  await playbackOf(tab).open();
  expect(playbackOf(tab)).toMatchObject({ status: 'refused', problems: [{ code: 'run.noArrivals' }] });
  record.mockRejectedValueOnce(new Error('worker died'));
  await playbackOf(tab).open();
  expect(playbackOf(tab)).toMatchObject({ status: 'refused', problems: [{ code: 'playbackFailed' }] });
});

test('an edit ends play-back, also while it is recorded', async () => {
  const { tab } = await opened();
  addTask(tab, 600);
  expect(playbackOf(tab)).toMatchObject({ status: 'off', trace: null });
  let finish: (answer: Awaited<ReturnType<SimulationPort['record']>>) => void = () => undefined;
  vi.spyOn(tab.ports.simulation, 'record').mockReturnValue(new Promise((resolve) => (finish = resolve)));
  const opening = playbackOf(tab).open();
  addTask(tab, 800);
  finish({ ok: true, trace: { entries: [], cases: 0, from: 0, to: 0 } });
  await opening;
  expect(playbackOf(tab).status).toBe('off');
});
