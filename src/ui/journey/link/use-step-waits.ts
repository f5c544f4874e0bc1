import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '#core/model';
import { useRun } from '#ui/kit';

/** How long cases wait at steps by the last run, in words; empty where there is none, or nobody comes. */
export function useStepWaits(): { readonly noteOf: (id: NodeId) => string; readonly stale: boolean } {
  const { t } = useTranslation();
  const run = useRun((state) => state.run);
  const stale = useRun((state) => state.stale);
  return useMemo(() => {
    const waits = new Map(run?.outcome.steps.map((step) => [step.id, step.waiting.mean.value]));
    const noteOf = (id: NodeId): string => {
      const wait = waits.get(id) ?? null;
      if (wait === null) return '';
      return wait === 0 ? t('journeyLink.noWait') : t('journeyLink.wait', { wait });
    };
    return { noteOf, stale: run !== null && stale };
  }, [run, stale, t]);
}
