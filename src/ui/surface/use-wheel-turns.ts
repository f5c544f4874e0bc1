import { type RefObject, useEffect } from 'react';
import type { Point } from '#core/model';

/** One turn of the wheel over a surface, or one step of two fingers on a trackpad. */
export interface WheelTurn {
  /** How far the view is to go, in pixels; Shift sends a wheel, which knows only one direction, sideways. */
  readonly by: Point;
  /** How far it was turned, in pixels, towards oneself counted positive, whatever Shift makes of it. */
  readonly turned: number;
  /** With Ctrl or ⌘, which is also how browsers tell of a pinch. */
  readonly pinches: boolean;
  /** Where the pointer is, in pixels from the upper left corner of the surface. */
  readonly around: Point;
  readonly event: WheelEvent;
}

/** Pixels for a line, where a wheel counts in lines. */
const LINE = 30;

/**
 * Hands the turns of the wheel over an element to `onTurn` instead of to the browser, before anything in it hears of them.
 * What scrolls in there by itself says so (`data-scrolls`) and keeps its turns.
 */
export function useWheelTurns(root: RefObject<HTMLElement | null>, onTurn: (turn: WheelTurn) => void): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (event.target instanceof Element && event.target.closest('[data-scrolls]')) return;
      event.preventDefault();
      event.stopPropagation();
      onTurn(turnOf(event, element));
    };
    // React listens passively, which could not keep the browser from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false, capture: true });
    return () => element.removeEventListener('wheel', onWheel, { capture: true });
  }, [root, onTurn]);
}

function turnOf(event: WheelEvent, element: HTMLElement): WheelTurn {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  const rect = element.getBoundingClientRect();
  const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
  return {
    by: event.shiftKey && dx === 0 ? { x: dy, y: 0 } : { x: dx, y: dy },
    turned: dy,
    pinches: event.ctrlKey || event.metaKey,
    around: { x: event.clientX - rect.left, y: event.clientY - rect.top },
    event,
  };
}

/** What a turn zooms by: doubling after 1/`perPixel` pixels; mice that send hundreds at once don't leap. */
export function zoomOfTurn({ turned }: WheelTurn, perPixel: number): number {
  return 2 ** (-Math.max(-120, Math.min(120, turned)) * perPixel);
}
