import { Button, Slider } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyCardId, PersonaId } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { IconButton } from '#ui/kit';
import classes from '../forms.module.css';
import { useFeltWord } from './use-felt-word.ts';

interface FeelingFieldProps {
  readonly cardId: JourneyCardId;
  readonly voice: PersonaId | 'everyone';
  readonly name: string;
  /** −2 … +2; undefined: nobody has said yet. */
  readonly value: number | undefined;
}

const MARKS = [-2, -1, 0, 1, 2].map((value) => ({ value }));

/** What is felt, on five words with halves between them; arrow keys go by a half. */
export function FeelingField({ cardId, voice, name, value }: FeelingFieldProps) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const word = useFeltWord();
  const [draft, setDraft] = useState(value ?? 0);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(value ?? 0);
  }
  const label = t('journeyForms.feelingOf', { name });
  return (
    <div className={classes.feeling} role="group" aria-label={label}>
      <header>
        <span className={classes.voice}>{name}</span>
        {value === undefined ? (
          <>
            <span className={classes.soft}>{t('journeyForms.notFelt')}</span>
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={`${t('journeyForms.sayIt')}: ${label}`}
              onClick={() => edit('setAssumed', { cardId, voice, value: 0 })}
            >
              {t('journeyForms.sayIt')}
            </Button>
          </>
        ) : (
          <IconButton
            icon={X}
            iconSize={13}
            size={20}
            label={t('journeyForms.takeBack', { name })}
            onClick={() => edit('setAssumed', { cardId, voice, value: null })}
          />
        )}
      </header>
      {value !== undefined && (
        <>
          <Slider
            startPointValue={0}
            min={-2}
            max={2}
            step={0.5}
            marks={MARKS}
            label={null}
            size="sm"
            thumbLabel={label}
            thumbValueText={word}
            value={draft}
            onChange={setDraft}
            onChangeEnd={(next) => edit('setAssumed', { cardId, voice, value: next })}
          />
          <p className={classes.felt}>{word(draft)}</p>
        </>
      )}
    </div>
  );
}
