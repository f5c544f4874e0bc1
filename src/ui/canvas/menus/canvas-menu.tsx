import { Menu } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';
import { AppendMenu } from './append-menu.tsx';
import { ChangeMenu } from './change-menu.tsx';
import { ContextMenu } from './context-menu.tsx';
import classes from './menu.module.css';

/** The one menu that may be open over the canvas, where the pointer or the keyboard asked for it. */
export const CanvasMenus = memo(function CanvasMenus() {
  const { t } = useTranslation();
  const store = useCanvasStore();
  const menu = useCanvas((state) => state.menu);
  if (menu === null) return null;
  const close = (): void => {
    const { element } = menu;
    store.setState((state) => ({
      menu: null,
      focusWanted:
        state.renaming === null && state.choosingTarget === null ? (element ?? 'canvas') : state.focusWanted,
    }));
  };
  const entries: Record<typeof menu.kind, ReactNode> = {
    context: <ContextMenu menu={menu} />,
    append: <AppendMenu menu={menu} />,
    change: <ChangeMenu menu={menu} />,
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      offset={2}
      withinPortal={false}
      floatingStrategy="fixed"
      shadow="md"
      middlewares={{ flip: true, shift: true, size: true }}
      width={232}
      trapFocus
      withInitialFocusPlaceholder={false}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <div className={classes.origin} style={{ left: menu.at.x, top: menu.at.y }} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown
        ref={focusFirst}
        className={classes.dropdown}
        aria-label={t(`canvas.menus.${menu.kind}`)}
      >
        {entries[menu.kind]}
      </Menu.Dropdown>
    </Menu>
  );
});

/** The keyboard starts at the first entry, wherever the menu was opened from. */
function focusFirst(dropdown: HTMLDivElement | null): void {
  requestAnimationFrame(() => {
    dropdown
      ?.querySelector<HTMLElement>('[role="menuitem"]:not([data-disabled])')
      ?.focus({ preventScroll: true });
  });
}
