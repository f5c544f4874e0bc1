/**
 * versions: saving the service under a name, its history as a graph of variants, going back, what is approved and in force, and
 * two to four versions to compare.
 */
export { SaveVersionDialog } from './save-version-dialog.tsx';
export { VersionsPanel } from './versions-panel.tsx';
