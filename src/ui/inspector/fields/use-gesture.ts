import { useCallback, useRef } from 'react';

let count = 0;

/** A name for everything typed into one field while it has the focus, so that it is undone as one step. */
export function useGesture(): { readonly current: () => string; readonly renew: () => void } {
  const name = useRef('');
  const renew = useCallback(() => {
    count += 1;
    name.current = `field-${Math.round(performance.timeOrigin)}-${count}`;
  }, []);
  const current = useCallback(() => {
    if (name.current === '') renew();
    return name.current;
  }, [renew]);
  return { current, renew };
}
