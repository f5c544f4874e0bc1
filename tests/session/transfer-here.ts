import type { FolderPort, LinkPort, TransferPort, WrittenFile } from '#session/ports';
import { openZip } from '../../src/platform/transfer/open-zip.ts';
import { writeZip } from '../../src/platform/transfer/write-zip.ts';
import { packLink, unpackLink } from '../../src/platform/transfer/link-text.ts';

/** The links of a page whose address is `visit`ed by the test, and its clipboard. */
export interface LinksHere extends LinkPort {
  readonly clipboard: string[];
  visit(fragment: string): void;
}

/** Links that are packed and unpacked as in the browser. */
export function createLinksHere(): LinksHere {
  let fragment: string | null = null;
  const listeners = new Set<() => void>();
  const clipboard: string[] = [];
  return {
    clipboard,
    visit(next) {
      fragment = next;
      for (const listener of listeners) listener();
    },
    take() {
      const taken = fragment;
      fragment = null;
      return taken;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addressFor: async (text) => `app#${await packLink(text)}`,
    unpack: unpackLink,
    copy: async (text) => clipboard.push(text) > 0,
  };
}

/** A folder in memory; `files` is what lies in it, `name` null where none was chosen. */
export interface FolderHere extends FolderPort {
  readonly files: Map<string, string>;
  name: string | null;
  isAllowed: boolean;
}

/** A folder as a browser offers it. */
export function createFolderHere(): FolderHere {
  const files = new Map<string, string>();
  const written = new Map<string, WrittenFile>();
  const folder: FolderHere = {
    files,
    name: null,
    isAllowed: true,
    isOffered: () => true,
    remembered: async () => folder.name,
    choose: async () => (folder.name = 'Services'),
    allow: async () => folder.isAllowed,
    read: async (name) => files.get(name) ?? null,
    async write(text, file) {
      files.set(file.fileName, text);
      written.set(file.serviceId, file);
    },
    lastWritten: async (id) => written.get(id) ?? null,
  };
  return folder;
}

/** Everything that takes services elsewhere, in memory. */
export function createTransferHere(parts: Partial<TransferPort> = {}): TransferPort {
  return {
    links: createLinksHere(),
    folder: createFolderHere(),
    archive: { pack: writeZip, open: (bytes, limits) => openZip(new Uint8Array(bytes), limits) },
    ...parts,
  };
}
