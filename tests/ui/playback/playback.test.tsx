// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlaybackBar } from '#ui/playback';
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
