import { useEffect, useRef } from 'react';

/** Calls `tick` with the milliseconds of each of the screen's frames while something is moving. A hidden tab does not run ahead. */
export function useFrames(moving: boolean, tick: (milliseconds: number) => void): void {
  const latest = useRef(tick);
  useEffect(() => {
    latest.current = tick;
  }, [tick]);
  useEffect(() => {
    if (!moving) return undefined;
    let last: number | null = null;
    let frame = requestAnimationFrame(function step(now) {
      latest.current(last === null ? 0 : Math.min(100, now - last));
      last = now;
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [moving]);
}
