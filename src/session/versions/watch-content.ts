import { contentText } from '#core/versions';
import type { EnvironmentPort } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import type { VersionCard, VersionsState } from './versions-state.ts';

/** Milliseconds without an edit before the working copy is compared with its versions. */
const CALM = 300;

/** Tells which versions the working copy is equal to. */
export interface ContentWatch {
  /** The cards marked by what is known now. */
  marked(cards: readonly VersionCard[]): readonly VersionCard[];
  /** Compares anew. */
  check(): void;
}

/** Keeps `current` true for exactly the versions whose content hash is that of the working copy. */
export function watchContent(
  store: StoreApi<VersionsState>,
  workspace: StoreApi<WorkspaceState>,
  environment: EnvironmentPort,
): ContentWatch {
  let hash: string | null = null;
  let callOff: (() => void) | null = null;

  function marked(cards: readonly VersionCard[]): readonly VersionCard[] {
    return cards.map((card) => ({ ...card, current: card.contentHash === hash }));
  }

  async function check(): Promise<void> {
    const { service } = workspace.getState();
    if (service === null || store.getState().versions.length === 0) return;
    const found = await environment.sha256(contentText(service));
    if (workspace.getState().service !== service) return;
    hash = found;
    store.setState(({ versions }) => ({ versions: marked(versions) }));
  }

  workspace.subscribe((state, before) => {
    if (state.service === before.service) return;
    // Equal to nothing until the hash says so.
    hash = null;
    if (store.getState().versions.some(({ current }) => current)) {
      store.setState(({ versions }) => ({ versions: marked(versions) }));
    }
    callOff?.();
    callOff = state.service === null ? null : environment.after(CALM, () => void check());
  });
  return { marked, check: () => void check() };
}
