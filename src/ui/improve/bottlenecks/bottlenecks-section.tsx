import { useTranslation } from 'react-i18next';
import { RunNotices, RunRefused, useShownOutcome } from '#ui/simulation/results';
import { NeedsRun } from '../needs-run.tsx';
import classes from './bottlenecks-section.module.css';
import { RankingSection } from '../ranking/ranking-section.tsx';
import { WhereItHurts } from './where-it-hurts.tsx';

/** Bottlenecks: where cases wait, and what each single change would buy against it. */
export function BottlenecksSection() {
  const { t } = useTranslation();
  const shown = useShownOutcome();
  if (shown === null || shown.state === 'partial') return <NeedsRun />;
  return (
    <>
      <RunRefused />
      <RunNotices shown={shown} />
      <section className={classes.part} aria-label={t('improve.bottlenecks.where')}>
        <h3>{t('improve.bottlenecks.where')}</h3>
        <WhereItHurts outcome={shown.outcome} />
      </section>
      <section className={classes.part} aria-label={t('improve.ranking.title')}>
        <h3>{t('improve.ranking.title')}</h3>
        <RankingSection />
      </section>
    </>
  );
}
