import { useEffect, useState } from 'react';
import classes from './hint-layer.module.css';

const DELAY = 350;
const GAP = 6;
const EDGE = 8;

interface Hint {
  readonly text: string;
  readonly anchor: DOMRect;
}

/**
 * One bubble for the whole window that shows what is under the pointer or has the keyboard's focus: the `data-hint` of the
 * nearest element. Below its anchor, above where there is no room. Escape and pressing put it away. Screen readers need
 * none of it: what carries a hint carries its name as a label.
 */
export function HintLayer() {
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: Element | null = null;
    const put = (element: Element | null, delay: number) => {
      if (element === over) return;
      over = element;
      clearTimeout(timer);
      setHint(null);
      if (element === null) return;
      timer = setTimeout(() => {
        const text = element.getAttribute('data-hint');
        if (text && element.isConnected) setHint({ text, anchor: element.getBoundingClientRect() });
      }, delay);
    };
    const carrier = (event: Event) =>
      event.target instanceof Element ? event.target.closest('[data-hint]') : null;
    const onOver = (event: Event) => put(carrier(event), DELAY);
    const onFocus = (event: Event) => {
      const element = carrier(event);
      if (element?.matches(':focus-visible')) put(element, 0);
    };
    const away = () => put(null, 0);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') away();
    };
    document.addEventListener('pointerover', onOver);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', away);
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', away);
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  if (hint === null) return null;
  return (
    <div className={classes.hint} ref={(element) => place(element, hint.anchor)} aria-hidden>
      {hint.text}
    </div>
  );
}

function place(element: HTMLElement | null, anchor: DOMRect): void {
  if (element === null) return;
  const { width, height } = element.getBoundingClientRect();
  const left = anchor.left + anchor.width / 2 - width / 2;
  const below = anchor.bottom + GAP;
  const top = below + height > window.innerHeight - EDGE ? anchor.top - GAP - height : below;
  element.style.left = `${String(Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE)))}px`;
  element.style.top = `${String(Math.max(EDGE, top))}px`;
}
