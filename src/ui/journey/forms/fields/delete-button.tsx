import { Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JourneyElementId } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import classes from '../forms.module.css';

/** Takes what is selected off the map; undo brings it back. */
export function DeleteButton({ ids, label }: { ids: readonly JourneyElementId[]; label?: string }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  return (
    <div className={classes.buttons}>
      <Button
        variant="default"
        leftSection={<Trash2 size={14} aria-hidden />}
        onClick={() => edit('removeFromMap', { ids })}
      >
        {label ?? t('journeyForms.delete')}
      </Button>
    </div>
  );
}
