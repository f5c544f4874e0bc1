import { useTranslation } from 'react-i18next';
import type { PredictedCurves } from '#session/comparison';
import type { ComparedServices } from '#session/ports';
import { useJourneyWords } from './use-journey-words.ts';
import classes from './journeys.module.css';

interface JourneyScoresProps {
  readonly scores: ComparedServices['journeys'][number]['scores'];
  readonly predicted: NonNullable<PredictedCurves['journeys']>[number]['score'];
  /** Names of touchpoints that customers come to in only one of the two. */
  readonly unreached: readonly string[];
}

/** What the whole journey comes to, before and after. */
export function JourneyScores({ scores, predicted, unreached }: JourneyScoresProps) {
  const { t } = useTranslation();
  const { scoresOf } = useJourneyWords();
  return (
    <ul className={classes.scores} aria-label={t('compare.journeys.scores')}>
      {scoresOf(scores, predicted, unreached).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      <li className={classes.soft}>{t('compare.journeys.scoreHint')}</li>
    </ul>
  );
}
