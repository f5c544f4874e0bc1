import { type ReactNode, useState } from 'react';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import type { Distribution } from '#core/random';
import { useGesture } from '../fields/use-gesture.ts';
import fields from '../fields/fields.module.css';
import classes from './distribution.module.css';
import { listText, parseBins, parseValues } from './list-text.ts';

type Listed = Extract<Distribution, { type: 'empirical' | 'histogram' }>;

interface ListEditorProps {
  readonly value: Listed;
  readonly onCommit: (value: Distribution, gesture?: string) => readonly Problem[];
  readonly unit: ReactNode;
}

/** Measured values or ranges, one per line, as they come out of a spreadsheet; a bad line is named and nothing is lost. */
export function ListEditor({ value, onCommit, unit }: ListEditorProps) {
  const { t } = useTranslation();
  const gesture = useGesture();
  const shown = listText(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [badLine, setBadLine] = useState<number | null>(null);
  const take = (text: string): void => {
    setDraft(text);
    const parsed = value.type === 'empirical' ? parseValues(text) : parseBins(text);
    setBadLine(parsed.badLine);
    if (parsed.badLine !== null) return;
    const next =
      'values' in parsed
        ? { type: 'empirical' as const, values: parsed.values }
        : { type: 'histogram' as const, bins: parsed.bins };
    onCommit({ ...next, unit: value.unit }, gesture.current());
  };
  return (
    <div className={classes.list}>
      <Textarea
        label={t(value.type === 'empirical' ? 'inspector.valueList' : 'inspector.binList')}
        description={t(value.type === 'empirical' ? 'inspector.valueListHint' : 'inspector.binListHint')}
        value={draft ?? shown}
        error={badLine === null ? null : t('inspector.badLine', { line: badLine })}
        rows={4}
        classNames={{ input: fields.growing }}
        onFocus={gesture.renew}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={() => badLine === null && setDraft(null)}
      />
      {unit}
    </div>
  );
}
