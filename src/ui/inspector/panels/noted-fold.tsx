import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { NodeId } from '#core/model';
import { StepNotes } from '#ui/notes';
import { useWorkspace } from '#ui/kit';
import { Fold } from '../fields/fold.tsx';

/** What was noted at a node on walks; more can be noted without walking. */
export function NotedFold({ id }: { id: NodeId }) {
  const { t } = useTranslation();
  const isNoted = useWorkspace(({ service }) =>
    service === null ? false : records(service.observations).some(({ nodeId }) => nodeId === id),
  );
  return (
    <Fold title={t('walk.notes.title')} used={isNoted}>
      <StepNotes nodeId={id} seenAs={null} />
    </Fold>
  );
}
