import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import type { AttributeDraw } from '#core/model';
import { IconButton, useFormat, useProblemText } from '#ui/kit';
import { DistributionEditor } from '../distribution/distribution-editor.tsx';
import classes from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';

type Category = Extract<AttributeDraw, { by: 'category' }>;

interface DrawFieldsProps {
  /** What is drawn, for those who can't see where the fields stand. */
  readonly name: string;
  readonly draw: AttributeDraw;
  /** Calls a word something else, here and wherever it is named. */
  readonly onRename: (from: string, to: string) => readonly Problem[];
  readonly onCommit: (draw: AttributeDraw, gesture?: string) => readonly Problem[];
}

/** How the value of an attribute comes about: one of some words, each with its share, or a number. */
export function DrawFields({ name, draw, onRename, onCommit }: DrawFieldsProps) {
  const { t } = useTranslation();
  const [last, setLast] = useState<Partial<Record<AttributeDraw['by'], AttributeDraw>>>({});
  const first: Readonly<Record<AttributeDraw['by'], AttributeDraw>> = {
    category: {
      by: 'category',
      values: ['A', 'B'].map((letter) => ({ value: t('work.draw.value', { letter }), share: 0.5 })),
    },
    number: { by: 'number', distribution: { type: 'triangular', min: 0, mode: 50, max: 200, unit: 'min' } },
  };
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('work.draw.by', { name })}
        value={draw.by}
        onChange={(by) => {
          setLast({ ...last, [draw.by]: draw });
          onCommit(last[by as AttributeDraw['by']] ?? first[by as AttributeDraw['by']]);
        }}
        data={(['category', 'number'] as const).map((by) => ({ value: by, label: t(`work.draw.${by}`) }))}
      />
      {draw.by === 'number' ? (
        <DistributionEditor
          plain
          label={t('work.draw.number')}
          value={draw.distribution}
          onCommit={(distribution, gesture) => onCommit({ by: 'number', distribution }, gesture)}
        />
      ) : (
        <CategoryFields draw={draw} onRename={onRename} onCommit={onCommit} />
      )}
    </>
  );
}

interface CategoryProps extends Pick<DrawFieldsProps, 'onRename' | 'onCommit'> {
  readonly draw: Category;
}

function CategoryFields({ draw, onRename, onCommit }: CategoryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { values } = draw;
  const total = values.reduce((sum, { share }) => sum + share, 0);
  const set = (next: Category['values'], gesture?: string) =>
    onCommit({ by: 'category', values: next }, gesture);
  return (
    <>
      <ul className={classes.rows}>
        {values.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values have no identity but their place
          <li key={index}>
            <WordField
              label={t('work.draw.word', { n: index + 1 })}
              value={entry.value}
              onCommit={(value) => onRename(entry.value, value)}
            />
            <div className={classes.few}>
              <NumberField
                label={t('inspector.shareOf', { name: entry.value })}
                hideLabel
                value={entry.share * 100}
                step={5}
                unit={<span className={classes.unit}>%</span>}
                onCommit={(percent, gesture) =>
                  set(values.with(index, { ...entry, share: (percent ?? 0) / 100 }), gesture)
                }
              />
            </div>
            {values.length > 1 && (
              <IconButton
                icon={X}
                iconSize={14}
                size="sm"
                label={t('inspector.removeNamed', { name: entry.value })}
                onClick={() => set(values.toSpliced(index, 1))}
              />
            )}
          </li>
        ))}
      </ul>
      {Math.abs(total - 1) > 1e-9 && (
        <p className={classes.soft}>{t('work.draw.sum', { sum: format.percent(total) })}</p>
      )}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<Plus size={13} aria-hidden />}
        onClick={() =>
          set([
            ...values,
            {
              value: t('work.draw.value', { letter: letterOf(values.length) }),
              share: Math.max(0, 1 - total),
            },
          ])
        }
      >
        {t('work.draw.addValue')}
      </Button>
    </>
  );
}

/** A → B → … → Z → 27. */
function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

/** A word that is taken when the field is left; where it cannot be, the reason stands below it. */
function WordField({
  label,
  value,
  onCommit,
}: {
  label: string;
  value: string;
  onCommit: (value: string) => readonly Problem[];
}) {
  const problemText = useProblemText();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const commit = () => {
    const word = draft?.trim() ?? '';
    // A word that was wiped out comes back: a value has to be called something.
    const problems = word === '' || word === value ? [] : onCommit(word);
    const [problem] = problems.filter(({ severity }) => severity === 'error');
    setRefused(problem ?? null);
    if (problem === undefined) setDraft(null);
  };
  return (
    <TextInput
      aria-label={label}
      value={draft ?? value}
      error={refused && problemText(refused)}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') {
          setDraft(null);
          setRefused(null);
        }
      }}
    />
  );
}
