import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';

type IconButtonProps = ActionIconProps &
  Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps> & {
    readonly icon: LucideIcon;
    /** Spoken, and shown as the hint. */
    readonly label: string;
    /** As written on the shortcut sheet, e.g. `Ctrl Z`. */
    readonly shortcut?: string;
    readonly iconSize?: number;
  };

/** A button that shows only an icon: always named, always with a hint. */
export function IconButton({ icon: Icon, label, shortcut, iconSize = 17, ...rest }: IconButtonProps) {
  return (
    <ActionIcon
      size="md"
      aria-label={label}
      data-hint={shortcut ? `${label} · ${shortcut}` : label}
      {...rest}
    >
      <Icon size={iconSize} strokeWidth={1.8} aria-hidden />
    </ActionIcon>
  );
}
