import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '#session/transfer';
import classes from './reading-card.module.css';

/** Milliseconds that nobody notices; what takes no longer shows no card. */
const NOTICED = 400;

/** A file that takes a while to read, and how to stop it. */
export function ReadingCard({ reading, onStop }: { reading: Reading; onStop: () => void }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), NOTICED);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const { number, of, isStored } = reading;
  const said = isStored ? 'stored' : of > 1 ? 'several' : 'one';
  return (
    <div className={classes.card} role="status">
      <span className={classes.name}>{t(`transfer.reading.${said}`, { ...reading })}</span>
      {!isStored && (
        <Button variant="default" size="compact-sm" onClick={onStop}>
          {t('transfer.reading.stop')}
        </Button>
      )}
      <Progress
        className={classes.progress ?? ''}
        value={of > 1 ? (100 * (number - 1)) / of : 100}
        animated={of === 1}
        size="sm"
        aria-hidden
      />
    </div>
  );
}
