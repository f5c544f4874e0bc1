import type { Result } from '#core/base';
import type { WholeService } from '#core/exchange/throughline';
import type { LibraryState } from '#session/library';
import type { SessionPorts } from '#session/ports';
import type { StoreApi } from 'zustand/vanilla';
import type { FileOutcome } from './arrivals-state.ts';
import { storeHistory } from './store-history.ts';

/** Stores what was read from a file beside the other services, without opening it, and tells what became of it. */
export async function storeArrived(
  ports: Pick<SessionPorts, 'storage' | 'environment'>,
  library: StoreApi<LibraryState>,
  fileName: string,
  read: Result<WholeService>,
): Promise<FileOutcome> {
  if (!read.ok) return { fileName, stored: null, problems: read.problems };
  const id = await library
    .getState()
    .storeService(read.value.service, (own) => storeHistory(ports, own, read.value));
  const { cards, problems } = library.getState();
  if (id === null) {
    library.getState().dismissProblems();
    return { fileName, stored: null, problems };
  }
  return {
    fileName,
    stored: { id, name: cards.find((card) => card.id === id)?.name ?? '' },
    problems: read.problems,
  };
}
