import { Button } from '@mantine/core';
import { Check, CircleDashed, CloudOff, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession, useWorkspace } from '#ui/kit';
import classes from './save-status.module.css';

/** The truth about the working copy: saved means committed to disk. When saving fails it says why and offers a file. */
export function SaveStatusBadge() {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const save = useWorkspace((state) => state.save);
  if (save.kind === 'notSaved')
    return (
      <span className={classes.failed} role="alert">
        <CloudOff size={14} aria-hidden />
        {t(`shell.notSaved.${save.reason}`)}
        <Button
          size="compact-xs"
          variant="light"
          color="red"
          onClick={() => void session.files.getState().saveThroughline()}
        >
          {t('shell.downloadCopy')}
        </Button>
        {save.reason === 'cleared' && (
          <Button size="compact-xs" color="red" onClick={() => void session.library.getState().saveAgain()}>
            {t('shell.saveAgain')}
          </Button>
        )}
      </span>
    );
  if (save.kind === 'readOnly')
    return (
      <span className={classes.readOnly} role="status">
        <Lock size={13} aria-hidden />
        {t(`shell.readOnly.${save.reason}`)}
      </span>
    );
  const saved = save.kind === 'saved';
  const Icon = saved ? Check : CircleDashed;
  const time = saved
    ? new Intl.DateTimeFormat(i18n.language, {
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      }).format(save.at)
    : '';
  return (
    <span
      className={classes.calm}
      role="status"
      data-save={save.kind}
      data-hint={saved ? t('shell.savedAt', { time }) : t('shell.savingHint')}
    >
      <Icon size={13} aria-hidden />
      {t(saved ? 'shell.saved' : 'shell.saving')}
    </span>
  );
}
