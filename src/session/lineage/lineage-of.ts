import type { SessionPorts } from '#session/ports';
import type { Desk, WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import { workingStates } from './working-states.ts';

/** Records that are hashed for a file: some tenths of a second for a large service. */
const MOST_RECORDS = 60_000;
/** States that a file tells of. */
const MOST_STATES = 600;

const NO_VERSIONS: Pick<SessionPorts['storage'], 'listVersions' | 'listVariants'> = {
  listVersions: async () => [],
  listVariants: async () => ({ variants: [], current: null }),
};

/** What the service on the desk came from, the nearest first, as its file says it; empty where nothing is open. */
export async function lineageOf(
  ports: Pick<SessionPorts, 'storage' | 'environment' | 'exchange'>,
  { workspace, desk }: { readonly workspace: StoreApi<WorkspaceState>; readonly desk: Desk },
): Promise<readonly string[]> {
  const { service } = workspace.getState();
  if (service === null) return [];
  const statesOf = (storage: SessionPorts['storage']) =>
    workingStates({ ...ports, storage }, service, desk.history(), MOST_RECORDS);
  // A copy is needed most when the storage does not answer: then it tells of what undo knows.
  const { head, parents } = await statesOf(ports.storage).catch(() =>
    statesOf({ ...ports.storage, ...NO_VERSIONS }),
  );
  const found = new Set([head]);
  // A set is gone through in the order in which it grows.
  for (const state of found) for (const parent of parents.get(state) ?? []) found.add(parent);
  found.delete(head);
  const states = [...found];
  // The oldest is what came in as a file, if one did.
  return states.length <= MOST_STATES ? states : [...states.slice(0, MOST_STATES - 1), ...states.slice(-1)];
}
