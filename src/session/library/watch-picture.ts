import type { Service } from '#core/model';
import type { SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';

/** Milliseconds without an edit before the picture in the library is drawn anew. */
const CALM = 10_000;
/** Larger drawings take too long to be drawn between two edits; theirs is made on closing. */
const LARGE = 500;

/** Keeps the library's picture of the open service up to date. */
export interface PictureWatch {
  /** Draws it now if the drawing has changed since the last time. A picture that cannot be made or kept is left out. */
  refresh(): Promise<void>;
}

/** Watches a workspace; documents this tab may not write are left alone. */
export function watchPicture(
  workspace: StoreApi<WorkspaceState>,
  { storage, environment, exchange }: Pick<SessionPorts, 'storage' | 'environment' | 'exchange'>,
): PictureWatch {
  let drawn: Service | null = null;
  let callOff: (() => void) | null = null;

  async function refresh(): Promise<void> {
    const { service, save } = workspace.getState();
    if (service === null || service === drawn || save.kind === 'readOnly') return;
    drawn = service;
    await exchange
      .draw(service)
      .then((picture) => storage.setPicture(service.profile.id, picture))
      .catch(() => undefined);
  }

  workspace.subscribe(({ service }, before) => {
    if (service === before.service) return;
    callOff?.();
    const isQuick = service !== null && Object.keys(service.nodes).length < LARGE;
    callOff = isQuick ? environment.after(CALM, () => void refresh()) : null;
  });
  return { refresh };
}
