import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './comments.module.css';

interface CommentFormProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly send: string;
  readonly first?: string;
  /** It was asked for: the keyboard goes there. */
  readonly takesFocus?: boolean;
  readonly onSend: (text: string) => void;
  /** Absent: the form is always there. */
  readonly onCancel?: () => void;
}

/** Words to be sent. Ctrl Enter sends them, Enter begins a line. */
export function CommentForm({
  ref,
  label,
  send,
  first = '',
  takesFocus,
  onSend,
  onCancel,
}: CommentFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(first);
  const isEmpty = text.trim() === '';
  const submit = () => {
    if (isEmpty) return;
    onSend(text);
    setText('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && (onCancel || !isEmpty)) {
      // What is half written is not thrown away with the panel.
      event.stopPropagation();
      onCancel?.();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      submit();
    }
  };
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <Textarea
        ref={ref ?? (takesFocus ? toField : null)}
        label={label}
        placeholder={t('comments.hint')}
        size="xs"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.foot}>
        {onCancel && (
          <Button variant="default" size="compact-sm" onClick={onCancel}>
            {t('general.cancel')}
          </Button>
        )}
        <Button type="submit" size="compact-sm" disabled={isEmpty}>
          {send}
        </Button>
      </div>
    </form>
  );
}

function toField(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
