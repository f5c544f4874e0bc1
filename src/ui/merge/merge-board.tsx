import { Alert, Button, Group, SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import type { Merge, Three } from '#core/versions/merge';
import type { MergeState } from '#session/merge';
import { useProblemText } from '#ui/kit';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { ChangeList } from './change-list.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { ConflictDrawings } from './conflict-drawings.tsx';
import { useMergeWords } from './use-merge-words.ts';
import { WarningList } from './warning-list.tsx';
import classes from './merge-screen.module.css';

interface MergeBoardProps {
  readonly merge: StoreApi<MergeState>;
  readonly sides: Three<Service>;
  readonly result: Merge;
  /** What the other side is called. */
  readonly source: string;
}

/** Everything about a merge that can be done: what is to be chosen, what was taken, both drawings. */
export function MergeBoard({ merge, sides, result, source }: MergeBoardProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const reasonId = useId();
  const words = useMergeWords(sides, source);
  const choices = useStore(merge, (state) => state.choices);
  const isMerging = useStore(merge, (state) => state.isMerging);
  const problems = useStore(merge, (state) => state.problems);
  const [filter, setFilter] = useState<'all' | 'open'>('all');
  const [shownId, show] = useState<string | null>(null);
  const { choose, chooseRest, carryOut, close } = merge.getState();
  const { conflicts, changes, warnings } = result;
  const open = conflicts.filter(({ id }) => !Object.hasOwn(choices, id));
  const shown = conflicts.find(({ id }) => id === shownId) ?? conflicts[0] ?? null;
  const came = changes.filter(({ side }) => side === 'theirs').length;
  const isNew = came + conflicts.length > 0;
  const summary = t('merge.summary', {
    theirs: t('merge.came', { count: came, source }),
    ours: t('merge.own', { count: changes.length - came }),
    open: t('merge.need', { count: open.length }),
  });
  const onMerge = () =>
    void carryOut({
      base: t('merge.kept.base'),
      ours: t('merge.kept.ours', { source }),
      theirs: t('merge.kept.theirs', { source }),
      line: t('merge.kept.line', { source }),
      step: source,
    });
  const listed = filter === 'all' ? conflicts : open;
  return (
    <div className={classes.screen}>
      <p className={classes.summary} role="status">
        {isNew ? summary : t('merge.nothingNew', { source })}
      </p>
      <div className={classes.columns}>
        <div className={classes.list}>
          <section className={classes.part} aria-label={t('merge.conflicts')}>
            <h3>{t('merge.conflicts')}</h3>
            {conflicts.length === 0 ? (
              <p className={classes.soft}>{t('merge.noConflicts')}</p>
            ) : (
              <>
                <div className={classes.tools}>
                  <SegmentedControl
                    size="xs"
                    aria-label={t('merge.shown')}
                    value={filter}
                    onChange={(value) => setFilter(value === 'open' ? 'open' : 'all')}
                    data={[
                      { value: 'all', label: t('merge.all', { count: conflicts.length }) },
                      { value: 'open', label: t('merge.open', { count: open.length }) },
                    ]}
                  />
                  <Group gap={6} wrap="nowrap">
                    <span className={classes.soft}>{t('merge.rest')}</span>
                    {(['ours', 'theirs'] as const).map((side) => (
                      <Button
                        key={side}
                        size="compact-xs"
                        variant="default"
                        disabled={open.length === 0}
                        onClick={() => chooseRest(side)}
                      >
                        {t(side === 'ours' ? 'merge.restYours' : 'merge.restTheirs')}
                      </Button>
                    ))}
                  </Group>
                </div>
                {listed.length === 0 && <p className={classes.soft}>{t('merge.allChosen')}</p>}
                {listed.map((conflict) => (
                  <ConflictCard
                    key={conflict.id}
                    conflict={conflict}
                    choice={choices[conflict.id] ?? null}
                    words={words}
                    source={source}
                    isShown={conflict.id === shown?.id}
                    onChoose={(side) => choose(conflict.id, side)}
                    onShow={() => show(conflict.id)}
                  />
                ))}
              </>
            )}
          </section>
          <WarningList warnings={warnings} words={words} />
          <ChangeList changes={changes} words={words} source={source} sides={sides} />
        </div>
        <ConflictDrawings sides={sides} conflict={shown} source={source} />
      </div>
      {problems.length > 0 && (
        <Alert color="red" variant="light" role="alert">
          {problems.map(problemText).join(' ')}
        </Alert>
      )}
      <div className={classes.foot}>
        <span id={reasonId}>
          {open.length > 0 ? t('merge.notYet', { count: open.length }) : isNew && t('merge.doHint')}
        </span>
        <Button variant="default" size="sm" onClick={close}>
          {t('general.cancel')}
        </Button>
        <Button
          size="sm"
          aria-describedby={reasonId}
          disabled={!isNew || open.length > 0}
          loading={isMerging}
          onClick={onMerge}
        >
          {t('merge.do')}
        </Button>
      </div>
    </div>
  );
}
