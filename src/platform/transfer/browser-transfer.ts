import type { TransferPort } from '#session/ports';
import { createBrowserFolder } from './browser-folder.ts';
import { openZip } from './open-zip.ts';
import { writeZip } from './write-zip.ts';
import { createBrowserLinks } from './browser-links.ts';

/** What takes services elsewhere, by the means of this browser. */
export function createBrowserTransfer(): TransferPort {
  return {
    links: createBrowserLinks(),
    folder: createBrowserFolder(),
    archive: { pack: writeZip, open: (bytes, limits) => openZip(new Uint8Array(bytes), limits) },
  };
}
