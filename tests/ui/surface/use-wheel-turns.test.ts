// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useWheelTurns, type WheelTurn, zoomOfTurn } from '../../../src/ui/surface/use-wheel-turns.ts';

/** A surface with a list in it that scrolls by itself, and the turns that the surface hears of. */
function surface() {
  const root = document.createElement('div');
  root.innerHTML = '<p></p><ul data-scrolls><li></li></ul>';
  const onTurn = vi.fn<(turn: WheelTurn) => void>();
  renderHook(() => useWheelTurns({ current: root }, onTurn));
  const turn = (over: string, init: WheelEventInit): WheelEvent => {
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
    root.querySelector(over)?.dispatchEvent(event);
    return event;
  };
  return { turn, last: () => onTurn.mock.lastCall?.[0] };
}

it('takes the turns over the surface from the browser', () => {
  const { turn, last } = surface();
  expect(turn('p', { deltaX: 3, deltaY: 40 }).defaultPrevented).toBe(true);
  expect(last()).toMatchObject({ by: { x: 3, y: 40 }, turned: 40, pinches: false });
});

it('leaves the turns over what scrolls by itself to the browser', () => {
  const { turn, last } = surface();
  expect(turn('li', { deltaY: 40 }).defaultPrevented).toBe(false);
  expect(last()).toBeUndefined();
});

it('goes sideways with Shift, and counts lines as pixels in both directions', () => {
  const { turn, last } = surface();
  turn('p', { deltaY: 2, deltaMode: WheelEvent.DOM_DELTA_LINE, shiftKey: true });
  expect(last()?.by).toEqual({ x: 60, y: 0 });
});

it('zooms by the same factor in as out, and never leaps', () => {
  const { turn, last } = surface();
  const factorOf = (deltaY: number): number => {
    turn('p', { deltaY, ctrlKey: true });
    return zoomOfTurn(last()!, 0.01);
  };
  expect(factorOf(100)).toBeCloseTo(0.5);
  expect(factorOf(-100) * factorOf(100)).toBeCloseTo(1);
  expect(factorOf(9000)).toBe(factorOf(120));
});
