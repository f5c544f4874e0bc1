import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EmotionFit, fitEmotion } from '#core/journey/emotion';
import type { EmotionModel } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { useForecast } from '../curve-view.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';
import classes from './curve-panel.module.css';

/** Brings the parameters to what was measured; the error before and after is shown before anything is taken over. */
export function FitSection({ curves }: { readonly curves: JourneyCurves }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const record = useForecast((state) => state.current?.record);
  const [found, setFound] = useState<{ readonly fit: EmotionFit | null; readonly from: EmotionModel } | null>(
    null,
  );
  const { service, journeyId, touchpoints } = curves;
  const model = service.journeys[journeyId]?.emotion;
  const voice = curves.voices[0]?.voice ?? 'everyone';
  const persona = voice === 'everyone' ? null : voice;
  if (model === undefined) return null;
  // A fit of other parameters than those that stand there now says nothing any more.
  const shown = found?.from === model ? found : null;
  return (
    <section aria-label={t('journeyCurve.fit.title')}>
      <h3>{t('journeyCurve.fit.title')}</h3>
      <p className={classes.soft}>{t('journeyCurve.fit.intro')}</p>
      <Button
        size="compact-sm"
        variant="default"
        disabled={record === undefined}
        onClick={() =>
          record !== undefined &&
          setFound({ fit: fitEmotion(service, model, touchpoints, record, persona), from: model })
        }
      >
        {t('journeyCurve.fit.start')}
      </Button>
      {shown?.fit === null && <p role="status">{t('journeyCurve.fit.nothing')}</p>}
      {shown?.fit && (
        <div role="status" className={classes.fit}>
          <p>
            {t('journeyCurve.fit.error', {
              before: shown.fit.before,
              after: shown.fit.after,
              count: shown.fit.touchpoints,
            })}
          </p>
          {shown.fit.touchpoints < shown.fit.parameters && (
            <p className={classes.soft}>
              {t('journeyCurve.fit.few', { count: shown.fit.touchpoints, parameters: shown.fit.parameters })}
            </p>
          )}
          {shown.fit.after < shown.fit.before && (
            <Button
              size="compact-sm"
              onClick={() =>
                shown.fit && edit('setJourney', { id: journeyId, change: { emotion: shown.fit.model } })
              }
            >
              {t('journeyCurve.fit.take')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
