import { Button } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useRun, useSession, useTrial } from '#ui/kit';
import { Notice } from './notice.tsx';

/** A new version of the app is there: used when somebody says so, after what is open was saved. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const session = useSession();
  const { update, isPutOff, change, takeUpdate, putOff } = useStore(use(session.offline()));
  const isRunning = useRun((state) => state.status === 'running');
  const isTrying = useTrial((state) => state.status !== 'off');
  if (update === 'none' || isPutOff) return null;
  const label = t('keeping.update.label');
  if (change === 'saving' || change === 'loading')
    return <Notice label={label} text={t(`keeping.update.${change}`)} />;
  if (change === 'refused')
    return (
      <Notice label={label} text={t('keeping.update.refused')} note={t('keeping.update.refusedNote')}>
        <Button size="compact-sm" onClick={() => void session.files.getState().saveThroughline()}>
          {t('shell.downloadCopy')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void takeUpdate()}>
          {t('general.retry')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={putOff}>
          {t('keeping.later')}
        </Button>
      </Notice>
    );
  const note = t(isRunning || isTrying ? 'keeping.update.ends' : 'keeping.update.note');
  return (
    <Notice label={label} text={t(`keeping.update.${update}`)} note={note}>
      <Button size="compact-sm" onClick={() => void takeUpdate()}>
        {t('keeping.update.use')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={putOff}>
        {t('keeping.later')}
      </Button>
    </Notice>
  );
}
