// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FlowId, NodeId } from '#core/model';
import { PlaybackBar, WalkPanel } from '#ui/playback';
import { insuranceClaim } from '../simulation/finished-run.ts';
import { stage } from '../simulation/stage.tsx';

const service = insuranceClaim();
const trace = { entries: [], cases: 60, from: 0, to: 2880 };

describe('play-back', () => {
  it('shows the clock of the service and moves on the time axis', async () => {
    const { calls } = await stage(<PlaybackBar />, {
      service,
      playback: { status: 'ready', trace, time: 1541 },
    });
    const axis = await screen.findByRole('slider', { name: 'Time of the run' });
    expect(axis.getAttribute('aria-valuetext')).toBe('Day 2, Tue 09:41');
    fireEvent.change(axis, { target: { value: '960' } });
    expect(calls.at(-1)).toEqual(['seek', 960]);
  });

  it('plays, pauses and changes speed', async () => {
    const { calls } = await stage(<PlaybackBar />, {
      service,
      playback: { status: 'ready', trace, speed: 48 },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Play' }));
    expect(calls.at(-1)).toEqual(['play']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '60' } });
    expect(calls.at(-1)).toEqual(['setSpeed', 60]);
  });
});

describe('the walk through one case', () => {
  const node = 'enoughSydney' as NodeId;
  const flows = Object.values(service.flows)
    .filter((flow) => flow.source === node)
    .map(({ id }) => id);

  it('offers the branches with their names and chances', async () => {
    const choices = [{ token: 3, node, kind: 'choose' as const, flows, mayGiveUp: false }];
    const { calls } = await stage(<WalkPanel />, { service, walk: { status: 'walking', choices } });
    fireEvent.click(await screen.findByRole('button', { name: /^yes → Register claim/ }));
    expect(calls.at(-1)).toEqual(['take', 3, [flows[0]]]);
  });

  it('asks for at least one branch where several may be taken', async () => {
    const choices = [{ token: 3, node, kind: 'chooseSome' as const, flows, mayGiveUp: false }];
    const { calls } = await stage(<WalkPanel />, { service, walk: { status: 'walking', choices } });
    const go = await screen.findByRole<HTMLButtonElement>('button', { name: /^Go \d way/ });
    expect(go.disabled).toBe(true);
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    fireEvent.click(go);
    expect(calls.at(-1)).toEqual(['take', 3, flows as FlowId[]]);
  });

  it('says where a case is stuck', async () => {
    const stuckAt = ['joined' as NodeId];
    await stage(<WalkPanel />, { service, walk: { status: 'over', stuckAt } });
    expect(await screen.findByText(/The case is stuck: → Claim settled waits/)).toBeTruthy();
  });
});
