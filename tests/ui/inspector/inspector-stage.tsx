import { render } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import { createExample } from '../../../src/core/examples/index.ts';
import { EMPTY_HISTORY } from '../../../src/core/editing/index.ts';
import type { ElementId, Service } from '../../../src/core/model/index.ts';
import { createI18n, loadRest } from '../../../src/i18n/index.ts';
import { actionList } from '../../../src/session/actions/index.ts';
import type { Session } from '../../../src/session/composition/index.ts';
import { createWorkspace } from '../../../src/session/workspace/index.ts';
import { Inspector } from '../../../src/ui/inspector/index.ts';
import { ActionsProvider, AppProviders } from '../../../src/ui/kit/index.ts';

let ids = 0;

/** The inspector over a real workspace with the insurance claim open. */
export async function stageInspector(select: (service: Service) => readonly ElementId[]) {
  const service = createExample('insurance-claim', 'en', 'claims');
  const { store: workspace, desk } = createWorkspace({
    environment: { newId: () => `id${(ids += 1)}`, after: () => () => {} } as never,
    layout: {} as never,
    analysis: {
      checkDrawing: async () => [],
      checkSoundness: async () => [],
      checkJourney: async () => [],
    } as never,
  });
  desk.open({ service, history: EMPTY_HISTORY, save: { kind: 'saved', at: 0 }, remarks: [] });
  workspace.getState().select(select(service));
  const idle = createStore(() => ({ status: 'off', steps: [] }));
  const session = {
    workspace,
    preferences: createStore(() => ({ language: 'en', colourScheme: 'light' })),
    run: idle,
    playback: idle,
    walk: idle,
    versions: idle,
    library: idle,
    files: idle,
    actions: actionList,
  } as unknown as Session;
  const i18n = await createI18n('en');
  await loadRest(i18n);
  render(
    <AppProviders session={session} i18n={i18n}>
      <ActionsProvider context={{ session, canvas: null, open: () => {} }}>
        <Inspector />
      </ActionsProvider>
    </AppProviders>,
  );
  return workspace;
}
