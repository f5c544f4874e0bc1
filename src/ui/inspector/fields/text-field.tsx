import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Problem } from '#core/base';
import { useProblemText } from '#ui/kit';
import classes from './fields.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Answers with the reasons where it can't be taken. */
  readonly onCommit: (text: string) => readonly Problem[];
  readonly placeholder?: string;
  readonly description?: string;
  readonly rows?: number;
  readonly disabled?: boolean;
}

/** Text that is taken when Enter is pressed or the field is left; Esc brings back what was there. */
export function TextField({ label, value, onCommit, rows, ...rest }: TextFieldProps) {
  const problemText = useProblemText();
  const [draft, setDraft] = useState(value);
  const [refused, setRefused] = useState<Problem | null>(null);
  const cancelled = useRef(false);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(value);
    setRefused(null);
  }

  const commit = (): void => {
    if (cancelled.current || draft === value) {
      cancelled.current = false;
      return;
    }
    const [problem] = onCommit(draft).filter(({ severity }) => severity === 'error');
    setRefused(problem ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (rows === undefined || event.ctrlKey || event.metaKey)) commit();
    if (event.key === 'Escape') {
      cancelled.current = true;
      setDraft(value);
      setRefused(null);
      event.currentTarget.blur();
    }
  };
  const common = {
    label,
    value: draft,
    error: refused && problemText(refused),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setDraft(event.currentTarget.value),
    onBlur: commit,
    onKeyDown,
    ...rest,
  };
  return rows === undefined ? (
    <TextInput {...common} />
  ) : (
    <Textarea {...common} rows={rows} classNames={{ input: classes.growing }} />
  );
}
