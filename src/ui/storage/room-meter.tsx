import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Room } from '#session/ports';
import { useBytes } from './use-bytes.ts';
import classes from './storage-page.module.css';

/** How much of its room the browser says is used. */
export function RoomMeter({ room }: { room: Room | null }) {
  const { t } = useTranslation();
  const bytes = useBytes();
  if (room === null || room.usage === null) return <p className={classes.soft}>{t('storage.unknown')}</p>;
  const { usage, quota } = room;
  const words =
    quota === null
      ? t('storage.usedOnly', { used: bytes(usage) })
      : t('storage.used', { used: bytes(usage), quota: bytes(quota) });
  return (
    <div>
      <p className={classes.used}>{words}</p>
      {quota !== null && quota > 0 && (
        <Progress.Root size="lg">
          <Progress.Section value={Math.max(0.5, (100 * usage) / quota)} aria-label={words} />
        </Progress.Root>
      )}
    </div>
  );
}
