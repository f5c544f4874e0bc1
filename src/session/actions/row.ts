import type { Action } from './action.ts';
import type { Stores } from './stores.ts';

/** A row of the table of actions. */
export type Row = Action<Stores>;
/** What a row works on. */
export type RowContext = Parameters<Row['run']>[0];

/** True while a service is open. */
export function hasService(context: RowContext): boolean {
  return context.session.workspace.getState().service !== null;
}

/** True while the open service may be changed. */
export function isEditable(context: RowContext): boolean {
  const { service, save } = context.session.workspace.getState();
  return service !== null && save.kind !== 'readOnly';
}

/** True while something is selected that may be changed. */
export function hasEditableSelection(context: RowContext): boolean {
  return isEditable(context) && context.session.workspace.getState().selection.length > 0;
}
