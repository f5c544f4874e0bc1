import type { i18n } from 'i18next';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadRest } from '#i18n';

let restIsThere: () => void = () => undefined;
const rest = new Promise<void>((resolve) => {
  restIsThere = resolve;
});

/** Fetches what comes after the first paint: the other strings of the language, the styles of forms and dialogs. */
export async function fetchRest(i18n: i18n): Promise<void> {
  // A chunk that does not come leaves a plain panel, which beats none.
  await Promise.allSettled([loadRest(i18n), import('./mantine-later.css')]);
  restIsThere();
}

/** A component in a chunk of its own, drawn once its strings and styles are there too. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), rest]);
    return { default: component };
  });
}
