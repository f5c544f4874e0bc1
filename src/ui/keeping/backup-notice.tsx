import { Button } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useAction, useSession } from '#ui/kit';
import { Notice } from './notice.tsx';
import { useDay } from './use-day.ts';

/** Work lies in this browser alone for some days: one click backs all of it up. */
export function BackupNotice() {
  const { t } = useTranslation();
  const day = useDay();
  const { due, lastBackup, notNow, setOn } = useStore(use(useSession().reminder()));
  const backUp = useAction('backUp');
  if (due === null) return null;
  const count = due.services;
  const text =
    lastBackup === null
      ? t('keeping.backup.never', { count })
      : t('keeping.backup.since', { count, date: day(lastBackup) });
  return (
    <Notice
      label={t('keeping.backup.label')}
      text={text}
      note={t(due.isPersisted ? 'keeping.backup.kept' : 'keeping.backup.notKept')}
    >
      <Button size="compact-sm" disabled={!backUp.enabled} onClick={backUp.run}>
        {t('keeping.backup.now')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={notNow}>
        {t('keeping.backup.notNow')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setOn(false)}>
        {t('keeping.backup.noMore')}
      </Button>
    </Notice>
  );
}
