import { useTranslation } from 'react-i18next';
import { PaperFrame } from '#ui/report';
import { useRun, useWorkspace } from '#ui/kit';
import { ImprovementSheet } from './improvement-sheet.tsx';

/** What was found, what was proposed and what that does, on paper. */
export function ImprovementReport({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun((state) => state.run);
  const service = useWorkspace((state) => state.service);
  return (
    <PaperFrame title={t('improve.report')} onClose={onClose}>
      {run && service ? <ImprovementSheet run={run} service={service} /> : null}
    </PaperFrame>
  );
}
