import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LaneRow } from '#core/journey';
import { emotionY } from '#core/journey/emotion';
import type { JourneyCardId } from '#core/model';
import { useCurves, useForecast } from '../curve-view.ts';
import { useCurveWords } from '../use-curve-words.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';
import { voiceColour } from '../voice-colour.ts';
import classes from './emotion-lane.module.css';

interface ToldProps {
  readonly curves: JourneyCurves;
  readonly row: LaneRow;
  readonly xOf: (id: JourneyCardId) => number;
}

/** The points nobody drags: measured with their error bars, predicted, and, in grey, what is not predicted and why. */
export function ToldPoints({ curves, row, xOf }: ToldProps) {
  const { t } = useTranslation();
  const words = useCurveWords();
  const hidden = useCurves((state) => state.hidden);
  const stale = useForecast((state) => state.stale);
  const y = (value: number) => emotionY(row, value);
  const nameOf = ({ name }: { readonly name: string }) => name || t('journeyMap.unnamed');
  return (
    <>
      {!hidden.has('measured') &&
        curves.touchpoints.map((touchpoint) => {
          const told = curves.measured.get(touchpoint.id);
          if (told === undefined) return null;
          const { value, ci95, measurement } = told;
          const label = t('journeyCurve.measuredOf', {
            name: nameOf(touchpoint),
            value: words.signed(value),
            count: measurement.n,
          });
          return (
            <span key={touchpoint.id} role="img" aria-label={label} data-hint={label}>
              {ci95 !== null && (
                <span
                  className={classes.error}
                  style={{ left: xOf(touchpoint.id), top: y(ci95[1]), height: y(ci95[0]) - y(ci95[1]) }}
                />
              )}
              <span className={classes.solid} style={{ left: xOf(touchpoint.id), top: y(value) }} />
            </span>
          );
        })}
      {!hidden.has('predicted') &&
        curves.voices.flatMap(({ voice, predicted }, index) =>
          curves.touchpoints.map((touchpoint) => {
            const told = predicted.get(touchpoint.id);
            const who = words.voice(curves.service, voice);
            if (told === undefined || (typeof told === 'string' && index > 0)) return null;
            if (typeof told === 'string') {
              const label = t('journeyCurve.unpredictedOf', {
                name: nameOf(touchpoint),
                reason: words.reason(told),
              });
              return (
                <span
                  key={touchpoint.id}
                  role="img"
                  aria-label={label}
                  data-hint={label}
                  className={classes.unpredicted}
                  style={{ left: xOf(touchpoint.id) }}
                >
                  <CircleDashed size={13} aria-hidden />
                </span>
              );
            }
            const label = t('journeyCurve.predictedOf', {
              name: nameOf(touchpoint),
              voice: who,
              value: words.prediction(told),
            });
            return (
              <span
                key={`${voice} ${touchpoint.id}`}
                role="img"
                aria-label={label}
                data-hint={label}
                data-voice={index}
                data-stale={stale || undefined}
                className={classes.dashed}
                style={{ ...voiceColour(index), left: xOf(touchpoint.id), top: y(told.mean) }}
              />
            );
          }),
        )}
    </>
  );
}
