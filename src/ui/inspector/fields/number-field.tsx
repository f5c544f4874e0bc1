import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import { useProblemText } from '#ui/kit';
import { numberText, parseNumber } from './parse-number.ts';
import { useGesture } from './use-gesture.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Answers with the reasons where it can't be taken. All calls of one gesture are one undo step. */
  readonly onCommit: (value: number | null, gesture: string) => readonly Problem[];
  /** How far an arrow key goes. */
  readonly step?: number;
  readonly unit?: ReactNode;
  /** May the field be empty? It then commits null. */
  readonly optional?: boolean;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  readonly description?: string;
}

/** A number, taken while it is typed; what can't be taken stays as it was typed, with a sentence that says why. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onCommit, step = 1, optional = false, hideLabel = false } = props;
  const { t } = useTranslation();
  const problemText = useProblemText();
  const gesture = useGesture();
  const [draft, setDraft] = useState(textOf(value));
  const [error, setError] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setError(null);
    // What was typed stays as it was typed while it means the same number.
    const same = parseNumber(draft) === value || (value === null && draft.trim() === '');
    if (!same) setDraft(textOf(value));
  }

  const take = (text: string): void => {
    setDraft(text);
    const empty = text.trim() === '';
    if (empty && !optional) return setError(t('inspector.numberNeeded'));
    const next = empty ? null : parseNumber(text);
    if (Number.isNaN(next)) return setError(t('inspector.notANumber'));
    const [problem] = onCommit(next, gesture.current()).filter(({ severity }) => severity === 'error');
    setError(problem === undefined ? null : problemText(problem));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      setDraft(textOf(value));
      setError(null);
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const now = parseNumber(draft);
    event.preventDefault();
    take(numberText((Number.isNaN(now) ? 0 : now) + (event.key === 'ArrowUp' ? step : -step)));
  };
  return (
    <TextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={draft}
      error={error}
      inputMode="decimal"
      disabled={props.disabled}
      placeholder={props.placeholder}
      description={props.description}
      rightSection={props.unit}
      rightSectionWidth={props.unit ? 44 : 0}
      rightSectionPointerEvents="none"
      onFocus={gesture.renew}
      onChange={(event) => take(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

function textOf(value: number | null): string {
  return value === null ? '' : numberText(value);
}
