import { useEffect } from 'react';

const FIELDS = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** F6 takes the keyboard from panel to panel, Shift F6 back; what is selected on the canvas stays selected. */
export function usePanes(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[aria-modal="true"]') !== null) return;
      event.preventDefault();
      const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
      const here = panes.findIndex((pane) => pane.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      for (let n = 1; n <= panes.length; n += 1) {
        const pane = panes[(here + step * n + panes.length * 2) % panes.length];
        const target = pane && entryOf(pane);
        if (!target) continue;
        target.focus();
        return;
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Where the keyboard enters a panel: at the element of the drawing that is selected, else at the first control. */
function entryOf(pane: HTMLElement): HTMLElement | undefined {
  const drawn = pane.querySelector<HTMLElement>('[data-element][tabindex="0"]');
  const controls = [...pane.querySelectorAll<HTMLElement>(FIELDS)];
  return drawn ?? controls.find((control) => !control.matches(':disabled') && control.checkVisibility());
}
