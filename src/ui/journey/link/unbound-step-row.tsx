import { useTranslation } from 'react-i18next';
import type { Unbound } from '#core/journey';
import { expandedName, type JourneyId, type Service } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { touchpointGroups } from './card-entries.ts';
import { CardSearch } from './card-search.tsx';
import { UnboundRow } from './unbound-row.tsx';
import { useGoing } from './use-going.ts';

interface UnboundStepRowProps {
  readonly service: Service;
  readonly journeyId: JourneyId;
  readonly step: Unbound['steps'][number];
  readonly onAdd: () => void;
}

/** A step that the customer notices without a touchpoint: it is shown in the process, bound to one, or gets one. */
export function UnboundStepRow({ service, journeyId, step, onAdd }: UnboundStepRowProps) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { toStep } = useGoing();
  const { id } = step.node;
  const name = expandedName(service, id);
  return (
    <UnboundRow
      name={name}
      note={t(`journeyLink.unbound.because.${step.because}`)}
      label={t('journeyLink.showStep', { name })}
      onShow={() => toStep(id)}
      make={{
        label: t('journeyLink.unbound.propose'),
        spoken: t('journeyLink.unbound.proposeNamed', { name }),
        onClick: onAdd,
      }}
      search={(close) => (
        <CardSearch
          groups={touchpointGroups(service, journeyId, (each) => each || t('general.unnamed'))}
          onPick={(cardId) => edit('bindCard', { cardId, nodeIds: [id] })}
          onClose={close}
        />
      )}
    />
  );
}
