import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { useSession } from '#ui/kit';

const WRITING = 'textarea, select, input:not([type="checkbox"]):not([type="radio"]), [role="radiogroup"]';

/** → goes on, ← goes back, ↑ and ↓ go from answer to answer. Where somebody writes or picks, arrows stay what they are. */
export function useWalkKeys(panel: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const session = useSession();
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(WRITING)) return;
      const answers = [...(panel.current?.querySelectorAll<HTMLElement>('[data-answer]') ?? [])];
      const here = answers.findIndex((answer) => answer === document.activeElement);
      const act = {
        ArrowRight: () => (answers[here] ?? answers[0])?.click(),
        ArrowLeft: () => session.walk.getState().back(),
        ArrowDown: () => answers[(here + 1) % answers.length]?.focus(),
        ArrowUp: () => answers.at(here <= 0 ? -1 : here - 1)?.focus(),
      }[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    },
    [session, panel],
  );
}
