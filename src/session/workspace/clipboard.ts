import { copyFragment, type Fragment } from '#core/editing';
import type { StoreApi } from 'zustand/vanilla';
import type { WorkspaceState } from './workspace-state.ts';

type ClipboardPart = Pick<
  WorkspaceState,
  'canPaste' | 'canCopy' | 'copy' | 'cut' | 'paste' | 'duplicate' | 'deleteSelection'
>;

/** Copying and pasting in a workspace. What was copied stays when another service is opened. */
export function createClipboard(store: () => StoreApi<WorkspaceState>): ClipboardPart {
  let copied: Fragment | null = null;

  function selected(): Fragment | null {
    const { service, selection } = store().getState();
    return service === null ? null : copyFragment(service, selection);
  }

  function copy(): boolean {
    const fragment = selected();
    if (fragment === null) return false;
    copied = fragment;
    store().setState({ canPaste: true });
    return true;
  }

  return {
    canPaste: false,
    canCopy: () => selected() !== null,
    copy: () => void copy(),
    cut() {
      const { selection, edit } = store().getState();
      if (copy()) edit('cutElements', { ids: selection });
    },
    paste(at) {
      if (copied !== null) store().getState().edit('paste', { fragment: copied, at });
    },
    duplicate() {
      const { selection, edit } = store().getState();
      edit('duplicate', { ids: selection });
    },
    deleteSelection() {
      const { selection, edit } = store().getState();
      if (selection.length > 0) edit('deleteElements', { ids: selection });
    },
  };
}
