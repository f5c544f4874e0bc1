import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyId, JourneyLaneKind, JourneyStepId } from '#core/model';
import { NO_VALUE } from '#i18n';
import { useCurveWords } from './use-curve-words.ts';
import { useFigures, useFigureText } from './use-figures.ts';
import { useJourneyCurves } from './use-journey-curves.ts';

/** Says what stands in a cell of the emotion lane or of a computed one, in numbers; null for other lanes, and where nothing stands. */
export function useSpokenCells(
  journeyId: JourneyId,
): (kind: JourneyLaneKind, stepId: JourneyStepId) => string | null {
  const { t } = useTranslation();
  const words = useCurveWords();
  const write = useFigureText();
  const figures = useFigures(journeyId);
  const curves = useJourneyCurves();
  return useCallback(
    (kind, stepId) => {
      if (kind !== 'emotion') {
        const told = figures.get(stepId)?.figures;
        const text = told == null ? null : write(kind, told);
        return text && `${text.value} ${text.more}`;
      }
      const voice = curves?.voices[0];
      if (curves === null || voice === undefined) return null;
      const { journeySteps } = curves.service;
      const here = curves.touchpoints.filter(
        (each) => each.stepId === stepId || journeySteps[each.stepId]?.branchOf === stepId,
      );
      const signed = (value: number | undefined) => (value === undefined ? NO_VALUE : words.signed(value));
      const points = here.map(({ id, name }) => {
        const told = voice.predicted.get(id) ?? 'notRecorded';
        return t('journeyCurve.spokenPoint', {
          name: name || t('journeyMap.unnamed'),
          assumed: signed(voice.assumed.get(id)),
          measured: signed(curves.measured.get(id)?.value),
          predicted: typeof told === 'string' ? NO_VALUE : words.signed(told.mean),
        });
      });
      return points.length === 0 ? null : points.join(t('journeyMap.listSemicolon'));
    },
    [t, words, write, figures, curves],
  );
}
