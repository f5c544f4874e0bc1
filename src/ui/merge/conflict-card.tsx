import { Button, Radio } from '@mantine/core';
import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Conflict, MergeSide } from '#core/versions/merge';
import type { MergeWords } from './use-merge-words.ts';
import classes from './merge-screen.module.css';

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly choice: MergeSide | null;
  readonly words: MergeWords;
  readonly source: string;
  /** Seen in the drawings. */
  readonly isShown: boolean;
  readonly onChoose: (side: MergeSide) => void;
  readonly onShow: () => void;
}

/** One thing that both changed: what each wants, what it was before, and whose word counts. */
export function ConflictCard({
  conflict,
  choice,
  words,
  source,
  isShown,
  onChoose,
  onShow,
}: ConflictCardProps) {
  const { t } = useTranslation();
  const { code, base } = conflict;
  const subject = words.subjectOf(conflict);
  const before = base === null ? null : words.valueOf(conflict, 'base', base);
  return (
    <div
      className={classes.conflict}
      data-shown={isShown || undefined}
      data-open={choice === null || undefined}
    >
      <Radio.Group
        value={choice ?? ''}
        onChange={(value) => onChoose(value === 'theirs' ? 'theirs' : 'ours')}
        label={subject}
        description={words.reasonsOf(conflict).join(' ')}
        size="sm"
        classNames={{ label: classes.about ?? '' }}
      >
        <div className={classes.choices}>
          {(['ours', 'theirs'] as const).map((side) => (
            <Radio
              key={side}
              value={side}
              size="sm"
              label={words.choiceOf(conflict, side)}
              description={side === 'ours' ? t('merge.yours') : t('merge.fromTheirs', { source })}
            />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.tools}>
        <span className={classes.soft}>
          {code === 'field' && base === null && t('merge.wasNot')}
          {code !== 'deleted' && before !== null && t('merge.before', { value: before })}
        </span>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<Eye size={14} aria-hidden />}
          aria-pressed={isShown}
          aria-label={`${t('merge.show')}: ${subject}`}
          onClick={onShow}
        >
          {t(isShown ? 'merge.showing' : 'merge.show')}
        </Button>
      </div>
    </div>
  );
}
