/**
 * files: downloads, the file dialogue and pictures. Never reads or writes a format.
 *
 *   await createBrowserFiles().savePng('claims.png', svg);
 */
export { createBrowserFiles } from './browser-files.ts';
