import { useTranslation } from 'react-i18next';
import { useRun, useWorkspace } from '#ui/kit';
import { PaperFrame } from './paper-frame.tsx';
import { ReportSheet } from './report-sheet.tsx';

/** The run on one sheet of paper. */
export function RunReport({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun((state) => state.run);
  const service = useWorkspace((state) => state.service);
  return (
    <PaperFrame title={t('report.title')} onClose={onClose}>
      {run && service ? <ReportSheet run={run} service={service} /> : null}
    </PaperFrame>
  );
}
