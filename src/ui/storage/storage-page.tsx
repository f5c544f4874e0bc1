import { Alert, Button } from '@mantine/core';
import { Suspense, use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, type StoreApi } from 'zustand';
import type { RoomState } from '#session/room';
import { DialogFrame } from '#ui/dialog';
import { KeptApp, LastBackup } from '#ui/keeping';
import { useProblemText, useSession } from '#ui/kit';
import { RoomMeter } from './room-meter.tsx';
import { SpareList } from './spare-list.tsx';
import { useBytes } from './use-bytes.ts';
import { WeightTable } from './weight-table.tsx';
import classes from './storage-page.module.css';

/** How much room this browser has, what takes it, and what can be given back. */
export function StoragePage({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <DialogFrame title={t('storage.title')} width={820} onClose={onClose}>
      <Suspense fallback={<p className={classes.soft}>{t('general.loading')}</p>}>
        <Room room={session.room()} />
      </Suspense>
    </DialogFrame>
  );
}

function Room({ room }: { room: Promise<StoreApi<RoomState>> }) {
  const { t } = useTranslation();
  const store = use(room);
  const state = useStore(store);
  const problemText = useProblemText();
  const bytes = useBytes();
  const { kept } = useStore(use(useSession().offline()));
  useEffect(() => {
    void store.getState().measure();
  }, [store]);
  if (state.status === 'measuring') return <p className={classes.soft}>{t('general.loading')}</p>;
  return (
    <div className={classes.page}>
      {state.problems.map((problem) => (
        <Alert key={problem.code} color="red" variant="light" role="alert">
          {problemText(problem)}
        </Alert>
      ))}
      <RoomMeter room={state.room} />
      <section className={classes.keeping}>
        <p>{t(state.room?.persisted ? 'storage.kept' : 'storage.notKept')}</p>
        {!state.room?.persisted && (
          <Button size="sm" variant="default" onClick={() => void state.persist()}>
            {t('storage.ask')}
          </Button>
        )}
        {state.answer !== null && (
          <p className={classes.soft} role="status">
            {t(`storage.${state.answer}`)}
          </p>
        )}
        <p className={classes.soft}>{t('storage.yours')}</p>
        <p className={classes.soft}>
          <KeptApp kept={kept} bytes={bytes} />
        </p>
      </section>
      <LastBackup />
      <WeightTable services={state.services} />
      <SpareList state={state} />
    </div>
  );
}
