import { TextInput } from '@mantine/core';
import { Check } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/kit';
import classes from './view-menu.module.css';

interface ViewNameProps {
  readonly value: string;
  /** Is no other view called so? */
  readonly isFree: (name: string) => boolean;
  readonly onCommit: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a view in the making, or of one that gets another: Enter takes it, Esc leaves things as they were. */
export function ViewName({ value, isFree, onCommit, onCancel }: ViewNameProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const name = text.trim();
  const taken = name !== '' && !isFree(name);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (name !== '' && !taken) onCommit(name);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className={classes.naming} onSubmit={onSubmit}>
      <TextInput
        size="xs"
        data-autofocus
        ref={(field) => field?.focus()}
        aria-label={t('journeyMap.views.name')}
        placeholder={t('journeyMap.views.example')}
        value={text}
        maxLength={60}
        error={taken ? t('journeyMap.views.taken') : null}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        type="submit"
        icon={Check}
        variant="filled"
        color="thread"
        label={t('journeyMap.views.take')}
        disabled={name === '' || taken}
      />
    </form>
  );
}
