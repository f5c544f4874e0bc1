/**
 * workspace: the open service, its undo history, the selection and the truth about saving.
 * Never changes a document but through an editing command.
 *
 *   session.workspace.getState().undo();
 */
export { createWorkspace } from './create-workspace.ts';
export type { Desk } from './desk.ts';
export type { DrawingProblem, HistoryLabel, Mode, SaveStatus, WorkspaceState } from './workspace-state.ts';
