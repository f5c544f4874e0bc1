import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interval } from '#core/model';
import { hoursText, parseHours } from './hours-text.ts';

interface DayFieldProps {
  readonly label: string;
  readonly hours: readonly Interval[];
  readonly onChange: (hours: readonly Interval[]) => void;
}

/** The hours of one day as text; empty means closed. What can't be read stays, with how to write it. */
export function DayField({ label, hours, onChange }: DayFieldProps) {
  const { t } = useTranslation();
  const shown = hoursText(hours);
  const [known, setKnown] = useState(shown);
  const [draft, setDraft] = useState(shown);
  const [bad, setBad] = useState(false);
  if (known !== shown) {
    setKnown(shown);
    setDraft(shown);
    setBad(false);
  }
  const commit = (): void => {
    if (draft === shown) return;
    const next = parseHours(draft);
    setBad(next === null);
    if (next !== null) onChange(next);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={t('inspector.closed')}
      value={draft}
      error={bad ? t('inspector.badHours') : null}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && commit()}
    />
  );
}
