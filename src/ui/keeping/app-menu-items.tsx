import { Menu } from '@mantine/core';
import { MonitorDown, RefreshCw } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useSession } from '#ui/kit';

/** What can be done with the app itself, where it can: use a new version, install it. */
export function AppMenuItems() {
  const { t } = useTranslation();
  const { update, isInstallable, takeUpdate, install } = useStore(use(useSession().offline()));
  return (
    <>
      {update !== 'none' && (
        <Menu.Item leftSection={<RefreshCw size={15} aria-hidden />} onClick={() => void takeUpdate()}>
          {t('keeping.update.menu')}
        </Menu.Item>
      )}
      {isInstallable && (
        <Menu.Item leftSection={<MonitorDown size={15} aria-hidden />} onClick={() => void install()}>
          {t('keeping.install')}
        </Menu.Item>
      )}
    </>
  );
}
