/** What a gesture does as the pointer goes; `end` is not called after `cancel`. */
export interface PointerTrack {
  move(event: PointerEvent): void;
  end(event: PointerEvent): void;
  cancel(): void;
}

/** Pixels the pointer has to go before a press becomes a drag. */
export const DRAG_THRESHOLD = 4;

/** Follows the pointer wherever it goes until it is let go; Escape cancels. */
export function trackPointer(track: PointerTrack): void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  window.addEventListener('pointermove', (event) => track.move(event), options);
  window.addEventListener(
    'pointerup',
    (event) => {
      stop.abort();
      track.end(event);
    },
    options,
  );
  const cancel = (): void => {
    stop.abort();
    track.cancel();
  };
  window.addEventListener('pointercancel', cancel, options);
  window.addEventListener('blur', cancel, { signal: stop.signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    options,
  );
}
