import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the whole screen for an element as long as it is there, where the browser lets it. Whoever leaves the whole screen
 * by the browser's own key has ended the presentation.
 */
export function useWholeScreen(element: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    let taken = false;
    const onChange = () => {
      if (document.fullscreenElement !== null) taken = true;
      else if (taken) leave.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    // Refused inside of frames and by settings: the window is enough then.
    void element.current?.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    };
  }, [element]);
}
