/**
 * actions: everything a person can do, one row each; menus, toolbar, command palette, shortcuts and their sheet read it.
 * Never holds a rule about documents: a row asks a store. Invariant: `enabled` is true only where `run` does something.
 *
 *   const action = matchShortcut(event, session.actions, context);
 */
export type { Action, ActionContext, ActionPlace } from './action.ts';
export { actionList } from './action-list.ts';
export type { KeyPress } from './key-press.ts';
export { matchShortcut } from './match-shortcut.ts';
export type { Stores } from './stores.ts';
