import { useTranslation } from 'react-i18next';

/** How many of 100 customers come to a step, or how often all of them do, where it is not each of them once. */
export function StepReach({ reach, visits }: { readonly reach: number; readonly visits: number }) {
  const { t } = useTranslation();
  const count = Math.round(reach * 100);
  const times = Math.round(visits * 100);
  if (count === 100 && times === 100) return null;
  return (
    <small data-hint={t('journeyLink.reach.hint', { count, visits: times })}>
      {count === 100
        ? t('journeyLink.reach.again', { visits })
        : t(`journeyLink.reach.${count > 0 ? 'here' : reach > 0 ? 'few' : 'none'}`, { count })}
    </small>
  );
}
