import { Alert, Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Measure, MEASURES } from '#core/analysis/whatif';
import { processesOf } from '#core/model';
import { useProblemText, useWorkspace } from '#ui/kit';
import { useRanking } from '../advisor/use-advisor.ts';
import { UnderWay } from '../under-way.tsx';
import { RankingAnswer } from './ranking-answer.tsx';
import { RankingMethod } from './ranking-method.tsx';
import classes from './ranking-section.module.css';
import { RankingTableView } from './ranking-table-view.tsx';

/** What single changes would buy: asked for by a button, told in a sentence, a picture and a table. */
export function RankingSection() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const state = useRanking((each) => each);
  const hasTarget = useWorkspace((each) =>
    each.service === null ? false : processesOf(each.service).some(({ target }) => target !== null),
  );
  const { status, measure, rankedBy, table, candidates } = state;
  const measures = MEASURES.filter((each) => each !== 'withinTarget' || hasTarget);
  const isOther = status === 'done' && rankedBy !== null && rankedBy !== measure;
  return (
    <>
      <p className={classes.intro}>{t('improve.ranking.intro')}</p>
      <div className={classes.bar}>
        <NativeSelect
          size="sm"
          label={t('improve.ranking.measure')}
          value={measure}
          data={measures.map((value) => ({ value, label: t(`improve.ranking.measures.${value}`) }))}
          onChange={(event) => state.chooseMeasure(event.currentTarget.value as Measure)}
        />
        {status !== 'running' && (
          <Button
            size="sm"
            variant={status === 'idle' || state.stale || isOther ? 'filled' : 'default'}
            onClick={() => void state.start()}
          >
            {t(status === 'idle' ? 'improve.ranking.start' : 'improve.ranking.again')}
          </Button>
        )}
      </div>
      {status === 'running' && (
        <UnderWay
          words={t('improve.ranking.running', { count: candidates.length })}
          done={state.progress}
          onCancel={state.cancel}
        />
      )}
      {state.stale && <Alert color="yellow">{t('improve.ranking.stale')}</Alert>}
      {status === 'cancelled' && <p className={classes.note}>{t('improve.ranking.cancelled')}</p>}
      {(status === 'failed' || status === 'refused') && (
        <Alert color="red" title={t('improve.ranking.failed')}>
          {state.problems.map(problemText).join(' ')}
        </Alert>
      )}
      {isOther && (
        <p className={classes.note}>
          {t('improve.ranking.otherMeasure', { measure: t(`improve.ranking.measures.${rankedBy}`) })}
        </p>
      )}
      {status === 'done' && candidates.length === 0 && (
        <p className={classes.note}>{t('improve.ranking.noCandidates')}</p>
      )}
      {table !== null && candidates.length > 0 && (
        <div data-stale={state.stale || undefined} className={classes.result}>
          <RankingAnswer table={table} candidates={candidates} />
          <RankingTableView table={table} candidates={candidates} />
          {status === 'done' && <RankingMethod candidates={candidates} milliseconds={state.milliseconds} />}
        </div>
      )}
    </>
  );
}
