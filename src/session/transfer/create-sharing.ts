import { problem } from '#core/base';
import { failureCode, type SessionPorts, type TransferPort } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { LONGEST_LINK, MOST_UNPACKED } from './link-limits.ts';
import type { SharedLink, SharingState } from './sharing-state.ts';

/** The open service as a link. */
export function createSharing(
  { exchange }: Pick<SessionPorts, 'exchange'>,
  { links }: Pick<TransferPort, 'links'>,
  { workspace }: { readonly workspace: StoreApi<WorkspaceState> },
): StoreApi<SharingState> {
  async function link(): Promise<SharedLink> {
    const { service } = workspace.getState();
    if (service === null) return { kind: 'none' };
    const text = withoutSpaces(await exchange.writeThroughline(service));
    // Compressing makes a tenth of it at best: what is larger need not be tried.
    if (text.length > MOST_UNPACKED) return TOO_LONG;
    const address = await links.addressFor(text);
    return address.length > LONGEST_LINK ? TOO_LONG : { kind: 'made', address };
  }

  return createStore<SharingState>()((set, get) => ({
    link: { kind: 'none' },
    copied: null,
    async makeLink() {
      set({ link: { kind: 'making' }, copied: null });
      const made = await link().catch((error: unknown): SharedLink => {
        const problems = [problem('exportingFailed', 'error', [], { code: failureCode(error) })];
        return { kind: 'failed', problems };
      });
      set({ link: made });
    },
    async copyLink() {
      const { link: made } = get();
      if (made.kind === 'made') set({ copied: await links.copy(made.address) });
    },
  }));
}

const TOO_LONG: SharedLink = { kind: 'tooLong', limit: LONGEST_LINK };

/** The same JSON without what makes it readable. */
function withoutSpaces(json: string): string {
  return JSON.stringify(JSON.parse(json));
}
