import type { Action, ActionContext } from './action.ts';
import { isPressable, type KeyPress, keysBelongTo } from './key-press.ts';
import type { Stores } from './stores.ts';

const NAMED: Readonly<Record<string, string>> = { ' ': 'space', esc: 'escape', del: 'delete' };

/** The key without regard to what Shift makes of it: letters and digits by place on the keyboard where `key` isn't one. */
function plainKey(press: KeyPress): string {
  const key = press.key.toLowerCase();
  if (/^[a-z0-9]$/.test(key)) return key;
  if (/^Digit\d$/.test(press.code)) return press.code.slice(5);
  // A layout that is not Latin: the letter that stands on the key cap in Latin.
  if (key.length === 1 && key.charCodeAt(0) > 0x7f && /^Key[A-Z]$/.test(press.code))
    return press.code.slice(3).toLowerCase();
  return NAMED[key] ?? key;
}

function matches(shortcut: string, press: KeyPress, apple: boolean): boolean {
  const parts = shortcut.split('+').map((part) => (part === '' ? '+' : part));
  const key = parts.at(-1) ?? '';
  const wants = new Set(parts.slice(0, -1));
  const mod = apple ? press.metaKey : press.ctrlKey;
  const other = apple ? press.ctrlKey : press.metaKey;
  if (other || mod !== wants.has('mod') || press.altKey !== wants.has('alt')) return false;
  // Signs such as `?` and `+` are named by what they write; Shift is part of writing them.
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
  if (isSign) return press.key === key;
  return press.shiftKey === wants.has('shift') && plainKey(press) === key;
}

/**
 * The action that a key press asks for, or null. Keys that write text, belong to an input method or to an open dialog
 * or menu are left alone, and so are Enter and Space on a button. Of several rows with one shortcut the first
 * enabled one wins.
 */
export function matchShortcut(
  press: KeyPress,
  actions: readonly Action<Stores>[],
  context: ActionContext<Stores>,
  options: { readonly apple?: boolean } = {},
): Action<Stores> | null {
  if (press.isComposing || press.key === 'Process' || press.key === 'Dead' || keysBelongTo(press.target))
    return null;
  const presses = (press.key === 'Enter' || press.key === ' ') && !press.ctrlKey && !press.metaKey;
  if (presses && isPressable(press.target)) return null;
  for (const action of actions) {
    if (!action.shortcuts.some((shortcut) => matches(shortcut, press, options.apple ?? false))) continue;
    if (action.enabled(context)) return action;
  }
  return null;
}
