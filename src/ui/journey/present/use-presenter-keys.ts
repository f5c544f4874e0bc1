import { useEffect, useRef } from 'react';

/** What the keys of a presentation do. */
interface PresenterKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly notes: () => void;
  /** Takes the map off the screen, so that people look at whoever speaks, and brings it back. */
  readonly darken: () => void;
  readonly close: () => void;
}

/** Arrow keys, and what clickers send. */
const KEYS: Readonly<Record<string, keyof PresenterKeys>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  n: 'notes',
  N: 'notes',
  b: 'darken',
  B: 'darken',
  '.': 'darken',
  Escape: 'close',
};

/** Keys of a control that is being used belong to it. */
const OWN_KEYS = 'input, textarea, select, [role="slider"], [role="radiogroup"]';
/** So do all keys of what has opened above the page, the one that closes it too. */
const ABOVE = '[data-above-page]';

/** Listens for the keys of a presentation as long as it is open; nothing behind it hears them. */
export function usePresenterKeys(keys: PresenterKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const does = KEYS[event.key];
      if (does === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      const target = event.target instanceof Element ? event.target : null;
      // What a clicker sends turns the page wherever the focus is, unless words are being written.
      const own = event.key.startsWith('Page') ? 'input, textarea, select' : OWN_KEYS;
      if (target?.closest(ABOVE) || (does !== 'close' && target?.closest(own))) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current[does]();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
