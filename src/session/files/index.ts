/**
 * files: what leaves and enters the open service as a file. Never parses or writes a format itself (ports do).
 *
 *   await session.files.getState().saveBpmn();
 */
export { fileName } from './file-name.ts';
export { createFiles } from './create-files.ts';
export type { FilesState } from './files-state.ts';
export { READABLE, readSource } from './read-source.ts';
