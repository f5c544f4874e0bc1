import { Button, Switch } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useAction, useSession } from '#ui/kit';
import classes from './last-backup.module.css';
import { useDay } from './use-day.ts';

/** When everything was last backed up, doing it now, and whether to be reminded. */
export function LastBackup() {
  const { t } = useTranslation();
  const day = useDay();
  const { lastBackup, isOn, setOn } = useStore(use(useSession().reminder()));
  const backUp = useAction('backUp');
  return (
    <section className={classes.backup} aria-label={t('keeping.backup.title')}>
      <p>
        {lastBackup === null ? t('keeping.backup.none') : t('keeping.backup.last', { date: day(lastBackup) })}
      </p>
      <Button size="sm" variant="default" disabled={!backUp.enabled} onClick={backUp.run}>
        {t('keeping.backup.now')}
      </Button>
      <Switch
        size="sm"
        label={t('keeping.backup.remind')}
        checked={isOn}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </section>
  );
}
