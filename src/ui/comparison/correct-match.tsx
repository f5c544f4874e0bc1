import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ComparisonState } from '#session/comparison';
import type { DifferenceRow, differenceRows } from './difference-row.ts';
import { useComparisonStore } from './use-comparison.ts';
import { useRecordWords } from './use-record-words.ts';
import classes from './difference-list.module.css';

interface CorrectMatchProps {
  readonly row: DifferenceRow;
  readonly parts: ReturnType<typeof differenceRows>;
  readonly services: NonNullable<ComparisonState['services']>;
}

/** Says that two elements are the same thing, or that a pair is none. */
export function CorrectMatch({ row: { table, a, b, mark }, parts, services }: CorrectMatchProps) {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const { nameOf } = useRecordWords();
  if (a !== null && b !== null)
    return (
      <div className={classes.correct}>
        <Button size="compact-sm" variant="default" onClick={() => void store.getState().part(a, b)}>
          {t('compare.screen.part')}
        </Button>
      </div>
    );
  const wanted = mark === 'removed' ? 'added' : 'removed';
  const other = mark === 'removed' ? services.b : services.a;
  const choices = [...parts.drawing, ...parts.parameters, ...parts.journeys].flatMap((row) => {
    const id = row.a ?? row.b;
    return row.mark === wanted && row.table === table && id !== null
      ? [{ value: id, label: nameOf(other, table, id) }]
      : [];
  });
  if (choices.length === 0) return <p className={classes.correct}>{t('compare.screen.noPartner')}</p>;
  return (
    <div className={classes.correct}>
      <Select
        size="xs"
        label={t(mark === 'removed' ? 'compare.screen.sameAsAfter' : 'compare.screen.sameAsBefore')}
        placeholder={t('compare.screen.choose')}
        data={choices}
        value={null}
        searchable
        onChange={(id) => {
          if (id !== null) void store.getState().pair(a ?? id, b ?? id);
        }}
      />
    </div>
  );
}
