/**
 * versions: saving the service under a name, going back, and two versions' numbers side by side.
 */
export { SaveVersionDialog } from './save-version-dialog.tsx';
export { VersionsPanel } from './versions-panel.tsx';
