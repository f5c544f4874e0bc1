import { useEffect } from 'react';
import { usePlayback, useSession } from '#ui/kit';

/** Moves play-back on with the screen's frames while it is playing. A hidden tab does not run ahead. */
export function useFrames(): void {
  const playback = useSession().playback;
  const playing = usePlayback((state) => state.playing);
  useEffect(() => {
    if (!playing) return undefined;
    let last: number | null = null;
    let frame = requestAnimationFrame(function step(now) {
      playback.getState().tick(last === null ? 0 : Math.min(100, now - last));
      last = now;
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [playback, playing]);
}
