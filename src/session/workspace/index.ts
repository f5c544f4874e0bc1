/**
 * workspace: the open service, its undo history, the selection and the truth about saving.
 * Never changes a document but through an editing command.
 *
 *   session.workspace.getState().undo();
 */
export type { HistoryLabel, Mode, SaveStatus, WorkspaceState } from './workspace-state.ts';
