import { useTranslation } from 'react-i18next';
import type { NodeId, Service } from '#core/model';
import { SearchList } from './search-list.tsx';
import { stepGroups } from './step-entries.ts';
import { useStepWaits } from './use-step-waits.ts';

interface StepSearchProps {
  readonly service: Service;
  /** Steps that are bound already. */
  readonly without: readonly NodeId[];
  readonly onPick: (id: NodeId) => void;
  readonly onClose: () => void;
}

/** The steps of all processes to choose one from; one choice ends it. */
export function StepSearch({ service, without, onPick, onClose }: StepSearchProps) {
  const { t } = useTranslation();
  const { noteOf } = useStepWaits();
  return (
    <SearchList
      label={t('journeyLink.findStep')}
      groups={stepGroups(service, without, noteOf)}
      empty={t('journeyLink.noStepLeft')}
      onPick={(id) => {
        onPick(id as NodeId);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
