import { keysOf } from '#ui/kit';
import classes from './point-menu.module.css';

/** The shortcut of a menu's entry, at its right; `of` as in the table of actions, e.g. `shift+enter`. */
export function MenuKeys({ of }: { of: string }) {
  return <span className={classes.keys}>{keysOf(of).join(' ')}</span>;
}
