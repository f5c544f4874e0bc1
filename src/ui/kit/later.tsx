import type { i18n } from 'i18next';
import { type ComponentType, lazy } from 'react';
import { loadRest } from '#i18n';
import { fetchBrokenPanel, PanelBoundary, PartMissing } from './panel-boundary.tsx';

let restIsThere: () => void = () => undefined;
const rest = new Promise<void>((resolve) => {
  restIsThere = resolve;
});

/** Fetches what comes after the first paint: the other strings of the language, the styles of forms and dialogs. */
export async function fetchRest(i18n: i18n): Promise<void> {
  // A chunk that does not come leaves a plain panel, which beats none.
  await Promise.allSettled([loadRest(i18n), import('./mantine-later.css'), fetchBrokenPanel()]);
  restIsThere();
}

/**
 * A component in a chunk of its own, drawn once its strings and styles are there too. Where the chunk does not come, or what
 * it draws throws, it alone says so, and can be tried again; `above` where it has no room of its own for that.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { above = false } = {},
): ComponentType<P> {
  const fetching = () =>
    lazy(async () => {
      const [component] = await Promise.all([
        load().catch((error: unknown) => {
          throw new PartMissing(error);
        }),
        rest,
      ]);
      return { default: component };
    });
  let Part: ComponentType<P> = fetching();
  return function Later(props: P) {
    const close = 'onClose' in props && typeof props.onClose === 'function' ? props.onClose : undefined;
    return (
      <PanelBoundary
        above={above}
        onRetry={() => void (Part = fetching())}
        onClose={close as (() => void) | undefined}
      >
        <Part {...props} />
      </PanelBoundary>
    );
  };
}
