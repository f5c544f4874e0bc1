import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecidedSide, Decision } from '#core/model';
import { AuthorField, useDiscussion, useDiscussionStore } from '#ui/comments';
import classes from './decision-section.module.css';
import { useSideName } from './use-side-name.ts';

interface DecisionFormProps {
  readonly sides: readonly DecidedSide[];
  /** What was decided before; null: nothing. */
  readonly before: Decision | null;
  readonly onDone: () => void;
}

const NEITHER = 'neither';

/** Which of them, why, by whom. */
export function DecisionForm({ sides, before, onDone }: DecisionFormProps) {
  const { t } = useTranslation();
  const store = useDiscussionStore();
  const author = useDiscussion((state) => state.author);
  const nameOf = useSideName();
  const [chosen, choose] = useState<string | null>(null);
  const [why, setWhy] = useState(before?.why ?? '');
  const isWhole = chosen !== null && why.trim() !== '' && author.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole) return;
    store.getState().decide({ sides, chosen: chosen === NEITHER ? null : Number(chosen), why });
    onDone();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.soft}>{t('comments.decision.hint')}</p>
      <Radio.Group label={t('comments.decision.chosen')} size="xs" value={chosen} onChange={choose}>
        <Stack gap={6} mt={4}>
          {sides.map((side, at) => (
            <Radio
              key={`${side.contentHash} ${side.name}`}
              size="xs"
              value={String(at)}
              label={nameOf(side)}
            />
          ))}
          <Radio size="xs" value={NEITHER} label={t('comments.decision.neither')} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('comments.decision.why')}
        placeholder={t('comments.decision.whyHint')}
        size="xs"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <AuthorField required />
      <div className={classes.foot}>
        {before && (
          <Button size="compact-sm" variant="default" onClick={onDone}>
            {t('general.cancel')}
          </Button>
        )}
        <Button type="submit" size="compact-sm" disabled={!isWhole}>
          {t('comments.decision.save')}
        </Button>
      </div>
    </form>
  );
}
