import { useTranslation } from 'react-i18next';

/** How many of 100 customers come to a step, where that is not all of them, each once. */
export function StepReach({ reach, visits }: { readonly reach: number; readonly visits: number }) {
  const { t } = useTranslation();
  const count = Math.round(reach * 100);
  const times = Math.round(visits * 100);
  if (count === 100 && times === 100) return null;
  const text = count === 0 ? (reach > 0 ? 'few' : 'none') : 'here';
  return (
    <small data-hint={t('journeyLink.reach.hint', { count, visits: times })}>
      {t(`journeyLink.reach.${text}`, { count })}
    </small>
  );
}
