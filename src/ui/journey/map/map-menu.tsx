import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '#ui/kit';
import { PointMenu } from '#ui/surface';
import { Entry } from './entry.tsx';
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
    <PointMenu
      at={menu.at}
      label={t('journeyMap.menu')}
      width={252}
      onClose={() => {
        store.setState({ menu: null });
        onClosed();
      }}
    >
      {menu.kind === 'lanes' ? (
        <LaneChoices />
      ) : (
        <>
          <SpotEntries />
          <CommentEntry />
        </>
      )}
    </PointMenu>
  );
});

/** What is selected can be commented on, whatever it is. */
function CommentEntry() {
  const { t } = useTranslation();
  const { enabled, run } = useAction('comment');
  return <Entry label={t('actions.comment')} keys="mod+alt+m" disabled={!enabled} onClick={run} />;
}
