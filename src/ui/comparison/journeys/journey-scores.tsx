import { useTranslation } from 'react-i18next';
import type { PredictedCurves } from '#session/comparison';
import type { ComparedServices } from '#session/ports';
import { useSigned } from './use-signed.ts';
import classes from './journeys.module.css';

interface JourneyScoresProps {
  readonly scores: ComparedServices['journeys'][number]['scores'];
  readonly predicted: NonNullable<PredictedCurves['journeys']>[number]['score'];
  /** Names of touchpoints that customers come to in only one of the two. */
  readonly unreached: readonly string[];
}

/** What the whole journey comes to, before and after. */
export function JourneyScores({ scores: { before, after }, predicted, unreached }: JourneyScoresProps) {
  const { t } = useTranslation();
  const signed = useSigned();
  const rated = (['assumed', 'measured'] as const).filter(
    (kind) => before[kind] !== null || after[kind] !== null,
  );
  return (
    <ul className={classes.scores} aria-label={t('compare.journeys.scores')}>
      {rated.map((kind) => {
        const [old, now] = [before[kind], after[kind]];
        const values = { kind: t(`journeyCurve.kinds.${kind}`), before: signed(old), after: signed(now) };
        return (
          <li key={kind}>
            {old === null || now === null || old === now
              ? t('compare.journeys.scoreOf', values)
              : t('compare.journeys.scoreBy', { ...values, by: signed(now - old) })}
          </li>
        );
      })}
      {predicted && (
        <li>
          {t(
            unreached.length > 0
              ? 'compare.journeys.predictedApart'
              : predicted.verdict === 'none'
                ? 'compare.journeys.predictedAlike'
                : 'compare.journeys.predictedScore',
            {
              before: signed(predicted.before),
              after: signed(predicted.after),
              names: unreached.join('\n'),
              by: signed(predicted.difference),
              half: signed(
                predicted.interval === null ? null : (predicted.interval[1] - predicted.interval[0]) / 2,
              ).replace('+', ''),
            },
          )}
        </li>
      )}
      <li className={classes.soft}>{t('compare.journeys.scoreHint')}</li>
    </ul>
  );
}
