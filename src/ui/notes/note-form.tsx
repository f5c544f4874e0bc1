import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Observation } from '#core/model';
import classes from './step-notes.module.css';

type Draft = Pick<Observation, 'kind' | 'text' | 'seenAs'>;

interface NoteFormProps {
  readonly first: Draft;
  readonly asksWhose: boolean;
  readonly onKeep: (note: Draft) => void;
  readonly onCancel: () => void;
}

/** The field is what was asked for, so the keyboard goes there. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

/** What somebody noticed, in a sentence or two. Enter keeps it, Shift Enter begins a line. */
export function NoteForm({ first, asksWhose, onKeep, onCancel }: NoteFormProps) {
  const { t } = useTranslation();
  const [{ kind, text, seenAs }, setDraft] = useState<Draft>(first);
  const change = (part: Partial<Draft>) => setDraft((draft) => ({ ...draft, ...part }));
  const keep = () => {
    if (text.trim() !== '') onKeep({ kind, text: text.trim(), seenAs });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      keep();
    }
  };
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('walk.notes.kind')}
        value={kind}
        onChange={(next) => change({ kind: next as Draft['kind'] })}
        data={(['issue', 'observation'] as const).map((value) => ({
          value,
          label: t(`walk.notes.${value}`),
        }))}
      />
      {asksWhose && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('walk.notes.seenAs')}
          value={seenAs}
          onChange={(next) => change({ seenAs: next as Draft['seenAs'] })}
          data={(['customer', 'staff'] as const).map((value) => ({
            value,
            label: t(`walk.notes.${value}`),
          }))}
        />
      )}
      <Textarea
        ref={takeFocus}
        label={t('walk.notes.text')}
        placeholder={t('walk.notes.textHint')}
        description={t('walk.notes.findingHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        rows={2}
        resize="vertical"
        maxLength={500}
        value={text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <div className={classes.foot}>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {t('general.cancel')}
        </Button>
        <Button type="submit" size="compact-sm" disabled={text.trim() === ''}>
          {t('walk.notes.keep')}
        </Button>
      </div>
    </form>
  );
}
