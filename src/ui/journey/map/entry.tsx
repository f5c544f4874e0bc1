import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { MenuKeys } from '#ui/surface';

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
      rightSection={checked ? <Check size={14} aria-hidden /> : keys && <MenuKeys of={keys} />}
    >
      {label}
    </Menu.Item>
  );
}
