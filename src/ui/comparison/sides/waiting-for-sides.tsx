import { Button, Loader } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useComparison, useComparisonStore } from '../use-comparison.ts';
import classes from './sides.module.css';

/** There are not two yet: what can be compared, and the way to a file. */
export function WaitingForSides() {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const reading = useComparison((state) => state.reading);
  const isEmpty = useComparison((state) => state.all.length === 0);
  return (
    <div className={classes.waiting}>
      <h3>{t(isEmpty ? 'compareSides.waitingNone' : 'compareSides.waiting')}</h3>
      <p>{t('compareSides.waitingHint')}</p>
      {reading === null ? (
        <Button
          leftSection={<FileUp size={15} aria-hidden />}
          onClick={() => void store.getState().chooseFile()}
        >
          {t('compareSides.choose')}
        </Button>
      ) : (
        <p role="status">
          <Loader size="xs" mr="xs" />
          {t('compareSides.reading', { name: reading })}
        </p>
      )}
    </div>
  );
}
