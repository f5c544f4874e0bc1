import { Button } from '@mantine/core';
import { Copy, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JourneyCard } from '#core/model';
import { NumberField, Section } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import classes from '../forms.module.css';

/** What can be done with every card: cover several columns, be copied, be taken away. */
export function CardFoot({ card }: { card: JourneyCard }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const ids = [card.id];
  return (
    <Section>
      <NumberField
        label={t('journeyForms.columns')}
        value={card.span}
        onCommit={(span, gesture) => edit('setCard', { ids, change: { span: span ?? 1 } }, gesture)}
      />
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<Copy size={14} aria-hidden />}
          onClick={() => edit('duplicateCards', { ids })}
        >
          {t('journeyForms.duplicate')}
        </Button>
        <Button
          variant="default"
          leftSection={<Trash2 size={14} aria-hidden />}
          onClick={() => edit('removeFromMap', { ids })}
        >
          {t('journeyForms.delete')}
        </Button>
      </div>
    </Section>
  );
}
