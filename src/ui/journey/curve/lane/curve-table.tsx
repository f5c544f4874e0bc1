import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NO_VALUE } from '#i18n';
import { useCurveWords } from '../use-curve-words.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';

/** The curves as numbers, for who does not see them. */
export function CurveTable({ curves }: { readonly curves: JourneyCurves }) {
  const { t } = useTranslation();
  const words = useCurveWords();
  return (
    <VisuallyHidden>
      {curves.voices.map(({ voice, assumed, predicted }) => (
        <table key={voice}>
          <caption>{t('journeyCurve.tableOf', { voice: words.voice(curves.service, voice) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('journeyMap.kinds.touchpoint')}</th>
              <th scope="col">{t('journeyCurve.kinds.assumed')}</th>
              <th scope="col">{t('journeyCurve.kinds.measured')}</th>
              <th scope="col">{t('journeyCurve.kinds.predicted')}</th>
            </tr>
          </thead>
          <tbody>
            {curves.touchpoints.map(({ id, name }) => {
              const told = predicted.get(id) ?? 'notRecorded';
              const [team, asked] = [assumed.get(id), curves.measured.get(id)];
              return (
                <tr key={id}>
                  <th scope="row">{name || t('journeyMap.unnamed')}</th>
                  <td>{team === undefined ? NO_VALUE : words.signed(team)}</td>
                  <td>
                    {asked === undefined
                      ? NO_VALUE
                      : t('journeyCurve.measured.answers', {
                          value: words.signed(asked.value),
                          count: asked.measurement.n,
                        })}
                  </td>
                  <td>{typeof told === 'string' ? words.reason(told) : words.prediction(told)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </VisuallyHidden>
  );
}
