import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithoutRef } from 'react';

type IconButtonProps = ActionIconProps &
  Omit<ComponentPropsWithoutRef<'button'>, keyof ActionIconProps> & {
    readonly icon: LucideIcon;
    /** Spoken and shown as the tooltip. */
    readonly label: string;
    /** As written on the shortcut sheet, e.g. `Ctrl Z`. */
    readonly shortcut?: string;
    readonly iconSize?: number;
  };

/** A button that shows only an icon: always named, always with a tooltip. */
export function IconButton({ icon: Icon, label, shortcut, iconSize = 17, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={shortcut ? `${label} · ${shortcut}` : label}>
      <ActionIcon size="md" aria-label={label} {...rest}>
        <Icon size={iconSize} strokeWidth={1.8} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
