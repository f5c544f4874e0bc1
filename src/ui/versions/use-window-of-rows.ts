import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Rows beyond the edges that are drawn too, so that scrolling never shows a gap. */
const BEYOND = 4;

/** The part of a long list that is drawn: rows `first` to before `last`. */
export interface RowWindow<E extends HTMLElement> {
  /** For the element that scrolls. */
  readonly ref: RefObject<E | null>;
  readonly first: number;
  readonly last: number;
  /** Scrolls as little as it takes for a row to be in sight. */
  readonly reveal: (row: number) => void;
}

/** Draws only what is in sight of `rows` rows of equal height (pixels). */
export function useWindowOfRows<E extends HTMLElement>(rows: number, height: number): RowWindow<E> {
  const ref = useRef<E>(null);
  const [sight, setSight] = useState({ first: 0, last: 12 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const look = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / height) - BEYOND);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / height) + BEYOND;
      setSight((now) => (now.first === first && now.last === last ? now : { first, last }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [height]);
  const reveal = (row: number) => {
    const element = ref.current;
    if (element === null) return;
    const top = row * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + height - element.clientHeight;
  };
  return { ref, first: sight.first, last: Math.min(rows, sight.last), reveal };
}
