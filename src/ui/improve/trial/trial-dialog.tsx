import { Button, Progress } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '#ui/dialog';
import { KpiCompareTable } from '#ui/simulation';
import { directionOf, KPIS, kpiDifference, useKpiFormat } from '#ui/simulation/results';
import { useProblemText, useSession, useTrial } from '#ui/kit';
import { RealityCard } from '../reality/reality-card.tsx';
import { EditsInWords } from './edits-in-words.tsx';
import { MarkedDrawing } from './marked-drawing.tsx';
import { touchedNodes } from './touched-nodes.ts';
import classes from './trial-dialog.module.css';

/** Changes on trial: the service before and after, in numbers, in words and in pictures; then use it, or leave it. */
export function TrialDialog() {
  const { t } = useTranslation();
  const session = useSession();
  const trial = useTrial((state) => state.trial);
  const status = useTrial((state) => state.status);
  const actions = session.trial.getState();
  if (trial === null) return null;
  return (
    <DialogFrame title={t('improve.trial.title', { name: trial.words.name })} onClose={actions.close}>
      <div className={classes.body}>
        {status === 'running' && <TrialProgress />}
        {(status === 'refused' || status === 'crashed') && <TrialRefused />}
        {status === 'done' && <TrialResult />}
      </div>
    </DialogFrame>
  );
}

function TrialProgress() {
  const { t } = useTranslation();
  const session = useSession();
  const progress = useTrial((state) => state.progress);
  const done = (progress.of === 'before' ? 0 : 50) + progress.done * 50;
  return (
    <div className={classes.running} role="status">
      <p>{t('improve.trial.running')}</p>
      <Progress value={done} size="lg" aria-label={t('simulation.progress')} />
      <div className={classes.row}>
        <span>
          {t(progress.of === 'before' ? 'improve.trial.progressBefore' : 'improve.trial.progressAfter')}
        </span>
        <Button variant="default" size="sm" onClick={() => session.trial.getState().close()}>
          {t('general.cancel')}
        </Button>
      </div>
    </div>
  );
}

function TrialRefused() {
  const { t } = useTranslation();
  const textOf = useProblemText('problems');
  const problems = useTrial((state) => state.problems);
  return (
    <div className={classes.running} role="alert">
      <h3>{t('improve.trial.refused')}</h3>
      <ul>
        {problems.map((each) => (
          <li key={`${each.code} ${each.at.join(' ')}`}>{textOf(each)}</li>
        ))}
      </ul>
    </div>
  );
}

function TrialResult() {
  const { t } = useTranslation();
  const session = useSession();
  const write = useKpiFormat();
  const trial = useTrial((state) => state.trial);
  const outcomes = useTrial((state) => state.outcomes);
  const touched = useMemo(() => trial && touchedNodes(trial.before, trial.after), [trial]);
  const [cycle] = KPIS;
  if (trial === null || outcomes === null || touched === null || cycle === undefined) return null;
  const { before, after } = outcomes;
  const difference = kpiDifference(cycle, before, after);
  const verdict = directionOf(cycle, difference) ?? 'none';
  const change = write.change(cycle.kind, cycle.of(before), cycle.of(after), difference);
  const actions = session.trial.getState();
  return (
    <>
      <div className={classes.verdict}>
        <p data-direction={verdict}>
          {verdict === 'none'
            ? t('improve.trial.verdict_none')
            : t(`improve.trial.verdict_${verdict}`, { change })}
        </p>
        <small>{t('improve.trial.kept')}</small>
        <div className={classes.choices}>
          <Button size="sm" data-autofocus onClick={() => void actions.use()}>
            {t('improve.trial.use')}
          </Button>
          <Button size="sm" variant="default" onClick={actions.close}>
            {t('improve.trial.leave')}
          </Button>
          <Button size="sm" variant="subtle" color="red" onClick={() => void actions.discard()}>
            {t('improve.trial.discard')}
          </Button>
        </div>
      </div>
      <div className={classes.columns}>
        <section className={classes.card} aria-label={t('improve.trial.numbers')}>
          <h3>{t('improve.trial.numbers')}</h3>
          <KpiCompareTable
            a={{ name: t('improve.trial.before'), outcome: before }}
            b={{ name: t('improve.trial.after'), outcome: after }}
          />
          <RealityCard />
        </section>
        <section className={classes.card} aria-label={t('improve.trial.drawings')}>
          <h3>{t('improve.trial.edits')}</h3>
          <EditsInWords before={trial.before} after={trial.after} />
          <h3>{t('improve.trial.drawings')}</h3>
          <MarkedDrawing service={trial.before} touched={touched} side={t('improve.trial.before')} />
          <MarkedDrawing service={trial.after} touched={touched} side={t('improve.trial.after')} />
        </section>
      </div>
    </>
  );
}
