import { useTranslation } from 'react-i18next';
import { processesOf } from '#core/model';
import { useWorkspace } from '#ui/kit';

/** The target of the first process that has one, in words: `within 4 h, by the clock`; empty without. */
export function useTargetText(): string {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const target = service && processesOf(service).find((process) => process.target !== null)?.target;
  if (!target) return '';
  return t(target.clock === 'working' ? 'results.targetWorking' : 'results.targetClock', {
    limit: target.limit,
  });
}
