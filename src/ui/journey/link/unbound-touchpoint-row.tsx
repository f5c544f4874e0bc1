import { useTranslation } from 'react-i18next';
import type { Service, Touchpoint } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { StepSearch } from './step-search.tsx';
import { UnboundRow } from './unbound-row.tsx';
import { useGoing } from './use-going.ts';

interface UnboundTouchpointRowProps {
  readonly service: Service;
  readonly touchpoint: Touchpoint;
  readonly onDraw: () => void;
}

/** A touchpoint without a step: it is shown on the map, bound to a step, or gets one drawn. */
export function UnboundTouchpointRow({ service, touchpoint, onDraw }: UnboundTouchpointRowProps) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { toMap } = useGoing();
  const { id, journeyId } = touchpoint;
  const name = touchpoint.name || t('general.unnamed');
  return (
    <UnboundRow
      name={name}
      onShow={() => toMap(journeyId, id)}
      make={{
        label: t('journeyLink.unbound.draw'),
        spoken: t('journeyLink.unbound.drawNamed', { name }),
        onClick: onDraw,
      }}
      search={(close) => (
        <StepSearch
          service={service}
          without={[]}
          onPick={(nodeId) => edit('bindCard', { cardId: id, nodeIds: [nodeId] })}
          onClose={close}
        />
      )}
    />
  );
}
