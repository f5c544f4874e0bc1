import { Menu } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './menu.module.css';
import { LaneChoices } from './lane-entries.tsx';
import { useMap, useMapStore } from './map-store.ts';
import { SpotEntries } from './spot-entries.tsx';

/** The one menu that may be open over the map, where the pointer or the keyboard asked for it. */
export const MapMenu = memo(function MapMenu({ onClosed }: { onClosed: () => void }) {
  const { t } = useTranslation();
  const store = useMapStore();
  const menu = useMap((state) => state.menu);
  if (menu === null) return null;
  return (
    <Menu
      opened
      onClose={() => {
        store.setState({ menu: null });
        onClosed();
      }}
      position="bottom-start"
      offset={2}
      withinPortal={false}
      floatingStrategy="fixed"
      shadow="md"
      middlewares={{ flip: true, shift: true, size: true }}
      width={252}
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
        aria-label={t('journeyMap.menu')}
        data-scrolls
      >
        {menu.kind === 'lanes' ? <LaneChoices /> : <SpotEntries />}
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
