import { Alert, Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dimension, DIMENSIONS } from '#core/analysis/redesign';
import { useShownOutcome } from '#ui/simulation/results';
import { useChangeText, useProblemText } from '#ui/kit';
import { useRedesigns } from '../advisor/use-advisor.ts';
import { NeedsRun } from '../needs-run.tsx';
import { useTryIt } from '../use-try-it.ts';
import { BaseScores } from './base-scores.tsx';
import { ordered } from './ordered.ts';
import { RedesignCard } from './redesign-card.tsx';
import { UnderWay } from '../under-way.tsx';
import classes from './redesigns-section.module.css';
import { TogetherCard } from './together-card.tsx';

/** What known principles of redesign would do about the process, and how far each would get. */
export function RedesignsSection() {
  const { t } = useTranslation();
  const shown = useShownOutcome();
  const state = useRedesigns((each) => each);
  const textOf = useChangeText();
  const problemText = useProblemText();
  const tryIt = useTryIt();
  const [sort, setSort] = useState<Dimension>('time');
  const { status, proposals, scores, chosen, together, ground } = state;
  if (shown === null || shown.state === 'partial') return <NeedsRun />;

  const isRunning = status === 'running';
  const rows = ordered(proposals, scores, sort);
  return (
    <>
      <p className={classes.intro}>{t('advisor.redesigns.intro')}</p>
      <div className={classes.bar}>
        {isRunning ? (
          <UnderWay words={t('advisor.redesigns.scoring')} done={state.progress} onCancel={state.cancel} />
        ) : (
          <Button
            size="sm"
            variant={status === 'idle' || state.stale ? 'filled' : 'default'}
            onClick={() => void state.start()}
          >
            {t(status === 'idle' ? 'advisor.redesigns.start' : 'advisor.redesigns.again')}
          </Button>
        )}
        {proposals.length > 1 && (
          <Select
            size="sm"
            label={t('advisor.redesigns.sort')}
            data={DIMENSIONS.map((value) => ({ value, label: t(`advisor.dimensions.${value}`) }))}
            value={sort}
            allowDeselect={false}
            onChange={(value) => setSort((value ?? 'time') as Dimension)}
          />
        )}
      </div>
      {state.stale && <Alert color="yellow">{t('advisor.redesigns.stale')}</Alert>}
      {status === 'cancelled' && <p className={classes.note}>{t('advisor.redesigns.cancelled')}</p>}
      {(status === 'failed' || status === 'refused') && (
        <Alert color="red" title={t('advisor.redesigns.failed')}>
          {state.problems.map(problemText).join(' ')}
        </Alert>
      )}
      {ground !== null && (
        <div className={classes.ground}>
          <p>{t('advisor.redesigns.ground', { names: ground.parts.map(textOf).join('; ') })}</p>
          <Button size="compact-sm" variant="subtle" disabled={isRunning} onClick={() => void state.start()}>
            {t('advisor.redesigns.startOver')}
          </Button>
        </div>
      )}
      {proposals.length > 0 && <BaseScores scores={scores} />}
      {together !== null && <TogetherCard together={together} isRunning={isRunning} />}
      {status === 'done' && proposals.length === 0 && (
        <p className={classes.note}>{t('advisor.redesigns.none')}</p>
      )}
      <ul className={classes.list}>
        {rows.map(({ proposal, score }) => (
          <li key={proposal.id}>
            <RedesignCard
              proposal={proposal}
              score={score}
              scores={scores}
              isChosen={chosen.includes(proposal.id)}
              onChoose={(isChosen) => state.choose(proposal.id, isChosen)}
              onTry={() => void state.changesOf(proposal).then(tryIt)}
            />
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <div className={classes.chosen}>
          <span>{t('advisor.redesigns.chosen', { count: chosen.length })}</span>
          <Button size="sm" disabled={isRunning} onClick={() => void state.scoreTogether()}>
            {t('advisor.redesigns.scoreTogether')}
          </Button>
        </div>
      )}
    </>
  );
}
