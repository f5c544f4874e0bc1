import { vi } from 'vitest';
import type { Advisor } from '#session/advisor';
import { openTab, serviceOf, type Tab } from '../session-fixture.ts';

/** A tab with the insurance example open, its scenario cut down to a few cases so that it is soon evaluated. */
export async function openExample(): Promise<Tab & { readonly advisor: Advisor }> {
  const tab = openTab();
  await tab.session.start();
  await vi.waitFor(() => serviceOf(tab));
  const [id] = Object.keys(serviceOf(tab).scenarios) as (keyof ReturnType<typeof serviceOf>['scenarios'])[];
  tab.session.workspace
    .getState()
    .edit('setScenario', { id: id as never, change: { stop: { by: 'cases', cases: 60 } } });
  return { ...tab, advisor: await tab.session.advisor() };
}
