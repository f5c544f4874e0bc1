import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Point } from '#core/model';
import classes from './point-menu.module.css';

interface PointMenuProps {
  /** Where its upper left corner goes, in pixels of the window; it moves aside where there is no room. */
  readonly at: Point;
  /** Spoken. */
  readonly label: string;
  /** In pixels. */
  readonly width: number;
  /** Its entries, `Menu.Item`s. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** An open menu where the pointer or the keyboard asked for it; the keyboard starts at its first entry. */
export function PointMenu({ at, label, width, children, onClose }: PointMenuProps) {
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={2}
      withinPortal={false}
      floatingStrategy="fixed"
      shadow="md"
      middlewares={{ flip: true, shift: true, size: true }}
      width={width}
      trapFocus
      withInitialFocusPlaceholder={false}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <div className={classes.origin} style={{ left: at.x, top: at.y }} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown ref={focusFirst} className={classes.dropdown} aria-label={label} data-scrolls>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

function focusFirst(dropdown: HTMLDivElement | null): void {
  requestAnimationFrame(() => {
    dropdown
      ?.querySelector<HTMLElement>('[role="menuitem"]:not([data-disabled])')
      ?.focus({ preventScroll: true });
  });
}
