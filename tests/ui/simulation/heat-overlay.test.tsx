// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHeatOverlay } from '#ui/simulation';
import { heatLevel, heatScale } from '#ui/simulation/heat';
import { finishedRun, insuranceClaim } from './finished-run.ts';
import { stage } from './stage.tsx';

const service = insuranceClaim();
const run = finishedRun(service);

function Overlay() {
  const overlay = useHeatOverlay();
  if (overlay === null) return <p>off</p>;
  return (
    <ul>
      {[...overlay.nodes].map(([id, mark]) => (
        <li key={id}>{`${id} ${mark.level} ${mark.description}`}</li>
      ))}
      <li>{overlay.legend?.steps.map(({ label }) => label).join(' | ')}</li>
      <li>{overlay.legend?.remark}</li>
    </ul>
  );
}

it('colours steps by their wait, on round numbers, and says when it is out of date', async () => {
  await stage(<Overlay />, { service, run: { run, status: 'done', stale: true } });
  expect(await screen.findByText(/^close 4 waits .+ on average$/)).toBeTruthy();
  expect(screen.getByText(/^0–\d+(\.5)? (min|h) \| /)).toBeTruthy();
  expect(screen.getByText('From before your change')).toBeTruthy();
});

it('is off when it is switched off, and before the first run', async () => {
  await stage(<Overlay />, { service, run: { run, status: 'done', heatShown: false } });
  expect(await screen.findByText('off')).toBeTruthy();
});

it('has five levels whose bounds belong to the hotter one', () => {
  const { bounds } = heatScale(run.outcome, 'utilisation');
  expect([0, 0.5, 0.69, 0.85, 0.95, 1].map((share) => heatLevel(share, bounds))).toEqual([0, 1, 1, 3, 4, 4]);
});

it('stays cold where all waits are short', () => {
  const steps = run.outcome.steps.map((step) => ({
    ...step,
    waiting: { ...step.waiting, mean: { value: 0.01, ci95: null } },
  }));
  const { values, bounds } = heatScale({ ...run.outcome, steps }, 'waiting');
  expect([...values.values()].map((wait) => heatLevel(wait, bounds))).toEqual(steps.map(() => 0));
});
