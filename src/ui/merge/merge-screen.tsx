import { Alert, Button, Group, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MergeState } from '#session/merge';
import { DialogFrame } from '#ui/dialog';
import { useWorkspace } from '#ui/kit';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { MergeBoard } from './merge-board.tsx';
import classes from './merge-screen.module.css';

interface MergeScreenProps {
  readonly merge: StoreApi<MergeState>;
  /** Keeps the file as a service of its own; null: it was no file. */
  readonly onKeepCopy: (() => void) | null;
}

/** Merging over the whole window. Closing it leaves everything as it was. */
export function MergeScreen({ merge, onKeepCopy }: MergeScreenProps) {
  const { t } = useTranslation();
  const { status, source, sides, merge: result } = useStore(merge);
  const service = useWorkspace((state) => state.service?.profile.name ?? '');
  const { close, again } = merge.getState();
  return (
    <DialogFrame
      title={t('merge.title', { source: source?.name ?? '', name: service || t('general.unnamed') })}
      onClose={close}
    >
      {status === 'reading' && (
        <p className={classes.soft} role="status">
          <Loader size="xs" mr="xs" />
          {t('merge.reading')}
        </p>
      )}
      {status === 'failed' && (
        <Alert color="red" variant="light" role="alert">
          {t('merge.failed')}
        </Alert>
      )}
      {status === 'unrelated' && (
        <div className={classes.nothing} role="status">
          <h3>{t('merge.unrelated')}</h3>
          <p>{t('merge.unrelatedHint')}</p>
          {onKeepCopy && <p>{t('merge.unrelatedNext')}</p>}
          <Group justify="center">
            <Button variant="default" size="sm" onClick={close}>
              {t('general.close')}
            </Button>
            {onKeepCopy && (
              <Button size="sm" onClick={onKeepCopy}>
                {t('merge.keepCopy')}
              </Button>
            )}
          </Group>
        </div>
      )}
      {status === 'changed' && (
        <div className={classes.nothing} role="status">
          <h3>{t('merge.changed')}</h3>
          <p>{t('merge.changedHint')}</p>
          <Group justify="center">
            <Button variant="default" size="sm" onClick={close}>
              {t('general.close')}
            </Button>
            <Button size="sm" onClick={() => void again()}>
              {t('merge.again')}
            </Button>
          </Group>
        </div>
      )}
      {status === 'ready' && sides && result && source && (
        <MergeBoard merge={merge} sides={sides} result={result} source={source.name} />
      )}
    </DialogFrame>
  );
}
