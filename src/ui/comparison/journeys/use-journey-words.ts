import { useTranslation } from 'react-i18next';
import type { CurveKind } from '#core/journey/emotion';
import type { PredictedCurves } from '#session/comparison';
import type { ComparedServices } from '#session/ports';
import { SYMBOLS } from '../difference-row.ts';
import type { CurveRow } from './curve-rows.ts';
import { useSigned } from './use-signed.ts';

type JourneyComparison = ComparedServices['journeys'][number];
type JourneyPrediction = NonNullable<PredictedCurves['journeys']>[number];

/** The mark of a step that only one of the two has. */
export const FATE_MARKS = { kept: null, eliminated: 'removed', new: 'added' } as const;

/** Compared journeys in words, the same on the screen and in every report. */
export function useJourneyWords() {
  const { t } = useTranslation();
  const signed = useSigned();

  return {
    /** The sign of what became of a step. */
    symbolOf(fate: JourneyComparison['steps'][number]['fate']): string {
      const mark = FATE_MARKS[fate];
      return mark === null ? '=' : SYMBOLS[mark];
    },

    /** What is felt at a touchpoint before and after. */
    changeAt({ before, after }: CurveRow, kind: CurveKind): string {
      const [old, now] = [before[kind], after[kind]];
      if (old === null && now === null) return signed(null);
      return t('compare.journeys.change', { before: signed(old), after: signed(now) });
    },

    /** Why nothing is predicted at a touchpoint; null: it is, or nothing was simulated. */
    reasonAt({ unpredicted }: CurveRow, kind: CurveKind): string | null {
      if (kind !== 'predicted' || unpredicted === null) return null;
      return t(`journeyCurve.reasons.${unpredicted}` as 'journeyCurve.reasons.unbound');
    },

    /** What the whole journey comes to, a sentence a kind; `unreached`: touchpoints that customers come to in only one of the two. */
    scoresOf(
      { before, after }: JourneyComparison['scores'],
      predicted: JourneyPrediction['score'],
      unreached: readonly string[],
    ): readonly string[] {
      const rated = (['assumed', 'measured'] as const).flatMap((kind) => {
        const [old, now] = [before[kind], after[kind]];
        if (old === null && now === null) return [];
        const values = { kind: t(`journeyCurve.kinds.${kind}`), before: signed(old), after: signed(now) };
        return old === null || now === null || old === now
          ? t('compare.journeys.scoreOf', values)
          : t('compare.journeys.scoreBy', { ...values, by: signed(now - old) });
      });
      if (!predicted) return rated;
      const code =
        unreached.length > 0
          ? 'compare.journeys.predictedApart'
          : predicted.verdict === 'none'
            ? 'compare.journeys.predictedAlike'
            : 'compare.journeys.predictedScore';
      const { interval } = predicted;
      const half = interval === null ? null : (interval[1] - interval[0]) / 2;
      const values = {
        before: signed(predicted.before),
        after: signed(predicted.after),
        names: unreached.join('\n'),
        by: signed(predicted.difference),
        half: signed(half).replace('+', ''),
      };
      return [...rated, t(code, values)];
    },
  };
}
