import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Prediction, Unpredicted } from '#core/journey/emotion';
import type { Cause } from '#core/journey/experience';
import { distinctName, type NodeId, type Service } from '#core/model';
import { useFormat } from '#ui/kit';
import type { Voice } from './curve-view.ts';

const WORDS = ['veryUnhappy', 'unhappy', 'neutral', 'happy', 'veryHappy'] as const;

/** Emotions, reasons and causes in words. */
export function useCurveWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const signed = (value: number): string =>
      value > 0 ? `+${format.number(value)}` : format.number(value).replace('-', '−');
    const felt = (value: number): string =>
      t(`journeyMap.felt.${WORDS[Math.min(4, Math.max(0, Math.round(value) + 2))] ?? 'neutral'}`);
    const nameOf = (service: Service, id: NodeId): string =>
      Object.hasOwn(service.nodes, id) ? distinctName(service, id) : '';
    return {
      signed,
      felt,
      voice: (service: Service, voice: Voice): string =>
        voice === 'everyone'
          ? t('journeyCurve.everyone')
          : (service.personas[voice]?.name ?? '') || t('journeyMap.persona'),
      reason: (reason: Unpredicted): string => t(`journeyCurve.reasons.${reason}`),
      prediction: ({ mean, p10, p90, n }: Prediction): string =>
        t('journeyCurve.predictedValue', {
          mean: signed(mean),
          low: signed(p10),
          high: signed(p90),
          count: n,
        }),
      /** Null: no change of the process, so the map itself. */
      cause: (service: Service, cause: Cause | null): string => {
        if (cause === null) return t('journeyCurve.causes.map');
        switch (cause.why) {
          case 'changed':
          case 'arrivals':
            return t(`journeyCurve.causes.${cause.why}`);
          case 'staff':
          case 'relieved':
            return t(`journeyCurve.causes.${cause.why}`, { role: service.roles[cause.roleId]?.name ?? '' });
          case 'sharesRole':
            return t('journeyCurve.causes.sharesRole', {
              role: service.roles[cause.roleId]?.name ?? '',
              step: nameOf(service, cause.with),
            });
          case 'after':
            return t('journeyCurve.causes.after', { step: nameOf(service, cause.step) });
        }
      },
    };
  }, [t, format]);
}
