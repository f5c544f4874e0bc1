import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { keysOf } from '#ui/kit';
import classes from './menu.module.css';

interface EntryProps {
  readonly label: string;
  readonly onClick: () => void;
  /** As in the table of actions, e.g. `shift+enter`. */
  readonly keys?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

/** A row of the map's menu. */
export function Entry({ label, onClick, keys, checked = false, disabled = false }: EntryProps) {
  return (
    <Menu.Item
      disabled={disabled}
      onClick={onClick}
      rightSection={
        checked ? (
          <Check size={14} aria-hidden />
        ) : (
          keys && <span className={classes.keys}>{keysOf(keys).join(' ')}</span>
        )
      }
    >
      {label}
    </Menu.Item>
  );
}
