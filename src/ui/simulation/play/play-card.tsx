import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlayground, useSession, useWorkspace } from '#ui/kit';
import classes from './play-card.module.css';
import { PlayLevers } from './play-levers.tsx';
import { PlayedNumbers } from './played-numbers.tsx';

/** Levers for staff, arrivals and durations, answered while they are moved; folded until somebody wants to play. */
export function PlayCard() {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const moved = usePlayground((state) => state.moved);
  const editable = useWorkspace((state) => state.save.kind !== 'readOnly');
  const playground = session.playground.getState();
  const unfold = (next: boolean) => {
    setOpen(next);
    if (!next) playground.reset();
  };
  return (
    <details className={classes.card} onToggle={(event) => unfold(event.currentTarget.open)}>
      <summary>{t('simulation.play.title')}</summary>
      {open && (
        <div className={classes.body}>
          <p className={classes.hint}>{t('simulation.play.hint')}</p>
          <PlayedNumbers />
          <Group gap={8}>
            <Button disabled={!moved || !editable} onClick={() => void playground.keep()}>
              {t('simulation.play.keep')}
            </Button>
            <Button variant="default" disabled={!moved} onClick={() => playground.reset()}>
              {t('simulation.play.reset')}
            </Button>
          </Group>
          <PlayLevers />
        </div>
      )}
    </details>
  );
}
