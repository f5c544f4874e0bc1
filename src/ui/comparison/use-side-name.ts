import { useTranslation } from 'react-i18next';
import type { DecidedSide } from '#core/model';

/** What a side of a decision is called: by its name, a working copy as such, with its variant where that has a name. */
export function useSideName(): (side: DecidedSide) => string {
  const { t } = useTranslation();
  return ({ kind, name, variant }) =>
    [kind === 'working' ? t('comments.decision.working') : name, variant].filter(Boolean).join(' · ');
}
