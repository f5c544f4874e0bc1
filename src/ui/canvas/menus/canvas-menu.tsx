import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PointMenu } from '#ui/surface';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';
import { AppendMenu } from './append-menu.tsx';
import { ChangeMenu } from './change-menu.tsx';
import { ContextMenu } from './context-menu.tsx';

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
    <PointMenu at={menu.at} label={t(`canvas.menus.${menu.kind}`)} width={232} onClose={close}>
      {entries[menu.kind]}
    </PointMenu>
  );
});
